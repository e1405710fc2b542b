import type { Basis } from '../../forbund/basis';
import type { CharterTerms } from '../../forbund/charter-terms';
import { agreedContributions, weightedContributions } from '../../money/agreed-contributions';
import { Rejected } from '../../rejected';
import type { Contributions } from '../events';

/** Nobody is there to be refused: amounts that do not fit the total serve as weights, and the budget says so. */
export function sharesAtFormation(
  totalOre: number,
  members: Basis['members'],
  split: CharterTerms['split'],
): { contributions: Contributions; splitAsWeights?: boolean } {
  try {
    return { contributions: agreedContributions(totalOre, members, split) };
  } catch (error) {
    if (!(error instanceof Rejected) || error.code === 'PARTY_MISSING') throw error;
    return { contributions: weightedContributions(totalOre, members, split), splitAsWeights: true };
  }
}
