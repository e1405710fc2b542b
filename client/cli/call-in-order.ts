import type { CallInOrder } from '../../domain/mandates/commands';
import type { Given } from './given';

/** --order personal, or the substitutes in order: "HAN-2s,HAN-1s". */
export function orderIn(given: Given): CallInOrder | undefined {
  const typed = given.text('order');
  if (typed === undefined) return undefined;
  if (typed.toLowerCase() === 'personal') return { by: 'PERSONAL' };
  const seats = typed.split(',').map((seat) => seat.trim());
  return { by: 'ORDERED', seats: seats.filter((seat) => seat !== '') };
}
