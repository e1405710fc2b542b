import type { CivilDate } from '../../calendar/civil-date';
import type { Adoption, BudgetEvent } from '../events';
import { type Begun, nextRevision } from '../state';
import { sharesChanged } from './prepare';

type Shares = Pick<Adoption, 'contributions' | 'splitAsWeights'>;

/** What all members have adopted alike: the first budget, or another total in its place. */
export function adoptionByMembers(
  state: Begun,
  { totalOre, adoptedOn }: { totalOre: number; adoptedOn: CivilDate },
  shares: Shares,
): BudgetEvent {
  const { headings, plan } = (isDrafted(state, totalOre) ? state.draft : undefined) ?? { headings: {}, plan: [] };
  const said = { year: state.year, revision: nextRevision(state), totalOre, headings, plan, ...shares };
  const data: Adoption = { ...said, split: splitFor(state, totalOre), adoptedOn, late: false, byMembers: true };
  if (!state.adopted) return { type: 'BudgetAdopted', data };
  const changed = sharesChanged(state.adopted.contributions, shares.contributions);
  return { type: 'BudgetRevised', data: { ...data, sharesChanged: changed } };
}

const isDrafted = ({ draft }: Begun, totalOre: number): boolean => draft?.totalOre === totalOre;

/** What the draft of that total says of the shares, else the charter's. */
export const splitFor = (state: Begun, totalOre: number): NonNullable<Adoption['split']> =>
  (isDrafted(state, totalOre) ? state.draft?.split : undefined) ?? state.basis.terms.split;
