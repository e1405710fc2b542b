import { UsageError } from './failures';
import type { Given } from './given';
import { numbersOf } from './pairs';

/** By member, how many of its seats were served: --serving FK=2. Wrong use: missing, for a quorum is never assumed. */
export function servingOf(given: Given): Record<string, number> {
  if (given.list('serving').length > 0) return numbersOf(given, 'serving');
  throw new UsageError(
    'Ange hur många som tjänstgjorde för varje medlem, t.ex. --serving FK=2 --serving HAN=1.',
    'Give how many served for each member, such as --serving FK=2 --serving HAN=1.',
  );
}

/** It was done although a rule says otherwise, and why. */
export function breachOf(given: Given): { breach?: { reason: string } } {
  const reason = given.text('breach');
  return reason === undefined ? {} : { breach: { reason } };
}
