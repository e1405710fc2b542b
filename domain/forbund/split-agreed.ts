import { Rejected } from '../rejected';
import type { CharterTerms } from './charter-terms';

/**
 * Where a side has an agreement by name, who comes or goes needs a new one; the sides' parts never change (5 §).
 * Refused: SPLIT_MISSING.
 */
export function splitAgreed(
  party: string,
  split: CharterTerms['split'] | undefined,
  { terms }: { terms: Pick<CharterTerms, 'split'> },
): void {
  const side = party === 'KOMMUN' ? 'kommun' : party === 'REGION' ? 'region' : undefined;
  if (side === undefined || !terms.split[side] || split?.[side]) return;
  const message = 'the members have agreed how the side shares its part; a new agreement is needed';
  throw new Rejected('SPLIT_MISSING', message, { side });
}
