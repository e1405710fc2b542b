import type { Payment } from './commands';
import type { BookedPayment, HeldBecause } from './events';
import { bareReference, checkReference } from './reference';
import { type Begun, owedOre, paymentOf, type Standing } from './state';

/**
 * Books payments in the order they come: on the instalment that the reference names, up to what it still lacks. What a known
 * other member paid is never booked by itself; it is held, as is all that matches nothing, and what is too much.
 */
export function matched(state: Begun, payments: readonly Payment[]): BookedPayment[] {
  const byReference = new Map(state.instalments.map((one) => [one.reference, one]));
  const owed = new Map(state.instalments.map((one) => [one.id, owedOre(one)]));
  const seen = new Set<string>();
  return payments.flatMap((payment) => {
    if (seen.has(payment.entry) || paymentOf(state, payment.entry)) return [];
    seen.add(payment.entry);
    return [booked(payment, byReference, owed)];
  });
}

function booked(
  payment: Payment,
  byReference: ReadonlyMap<string, Standing>,
  owed: Map<string, number>,
): BookedPayment {
  const instalment = byReference.get(bareReference(payment.reference ?? ''));
  const because = heldBecause(payment, instalment);
  if (because !== undefined || !instalment) return { ...payment, parts: [], held: because ?? 'UNKNOWN_REFERENCE' };
  const lacking = owed.get(instalment.id) ?? 0;
  const ore = Math.min(lacking, payment.ore);
  owed.set(instalment.id, lacking - ore);
  const parts = ore > 0 ? [{ instalment: instalment.id, ore }] : [];
  return { ...payment, parts, ...(ore < payment.ore && { held: 'TOO_MUCH' as const }) };
}

function heldBecause({ reference, payer }: Payment, instalment: Standing | undefined): HeldBecause | undefined {
  if (reference === undefined) return 'NO_REFERENCE';
  if (!instalment) return checkReference(reference) === 'WRONG_CHECK_DIGIT' ? 'WRONG_REFERENCE' : 'UNKNOWN_REFERENCE';
  return payer !== undefined && payer !== instalment.member ? 'OTHER_PAYER' : undefined;
}
