import type { CivilDate } from '../../calendar/civil-date';
import { membersOf } from '../../yearly/yearly';
import type { Begun } from '../state';
import { adoptionByMembers, splitFor } from './adoption-by-members';
import { andShortfall } from './and-shortfall';
import type { Decide } from './rules';
import { sharesAtFormation } from './shares-at-formation';

/** All members have adopted it, as the formation's own gate has it (23 §). Never refused: what is no news adds nothing. */
export const noteFirstBudget: Decide<'NoteFirstBudget'> = ({ data, at }, state) => {
  if (state.status === 'NONE' || state.closed || !state.byMembers || !isNews(state, data)) return [];
  const shares = sharesAtFormation(data.totalOre, membersOf(state), splitFor(state, data.totalOre));
  return andShortfall(state, [adoptionByMembers(state, data, shares)], at);
};

/** What the board has revised since stands. */
const isNews = ({ adopted }: Begun, { totalOre, adoptedOn }: { totalOre: number; adoptedOn: CivilDate }): boolean =>
  !adopted || (adopted.totalOre !== totalOre && (adopted.byMembers || adoptedOn > adopted.adoptedOn));
