import { weightedContributions } from '../money/agreed-contributions';
import { byContributions } from '../money/by-contributions';
import { contributions } from '../money/contributions';
import { shareParts, type Parts } from '../money/shares';
import { membersOf } from '../yearly/yearly';
import type { LiquidationStarted } from './state';

type Sharing = Pick<LiquidationStarted, 'basis' | 'clockShiftMs' | 'weights'>;

/**
 * What each member has of a sum, or pays of a shortfall, öre by member (§ 11 of the charters, S3:237; 5 and 22 §§): the state's
 * half Försäkringskassan alone; inside the others' quarters as in the budget in force when liquidation was entered
 * (0.4 D15), else as the members have agreed. The shares sum to the whole. Refused: PARTY_MISSING.
 */
export function sharesOf(ore: number, state: Sharing): Record<string, number> {
  const { basis, weights } = state;
  const members = membersOf(state);
  const known = members.some(({ id }) => Object.hasOwn(weights, id) && (weights[id] ?? 0) > 0);
  return known
    ? contributions(ore, byContributions(members, weights))
    : weightedContributions(ore, members, basis.terms.split);
}

export const partsOf = (ore: number, state: Sharing): Parts =>
  shareParts(ore, { region: membersOf(state).some(({ party }) => party === 'REGION') });

/** Försäkringskassan pays the state's half for Arbetsförmedlingen too; whether it has all of it back, no source says. */
export const isOpenQuestion = (state: Sharing): boolean =>
  membersOf(state).some(({ party }) => party === 'AF' || party === 'LAN');
