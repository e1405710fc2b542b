import type { CivilDate } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/stockholm';
import { appointerOf } from '../appointer';
import { groups } from '../seats';
import { isFilled, type Seat, seatsOf } from '../state';
import type { Decide } from './rules';

/** Fills the first of a member's seats, as many as it was told of. Never refused: seats that are filled stay as they are. */
export const noteAppointed: Decide<'NoteAppointed'> = ({ data, at }, state) => {
  if (state.status === 'NONE' || state.endedOn !== undefined) return [];
  const group = groups(state.office, state.basis).find(({ covers }) => covers.includes(data.member));
  if (!group) return [];
  const { id: member } = group.member;
  const own = seatsOf(state, member);
  const { decidedOn } = data;
  const empty = [
    ...own.filter(({ kind }) => kind === 'MEMBER').slice(0, data.members),
    ...own.filter(({ kind }) => kind === 'SUBSTITUTE').slice(0, data.substitutes),
  ].filter((seat) => isFor(seat, decidedOn));
  if (empty.length === 0) return [];
  const decision = { member, decidedOn, recordedOn: civilDateAt(at), body: appointerOf(state, group, decidedOn) };
  const from = decidedOn > state.term.from ? decidedOn : state.term.from;
  return [{ type: 'SeatsAppointed', data: { ...decision, seats: empty.map(({ id }) => ({ seat: id })), from } }];
};

/** Whoever was appointed before a seat fell empty is no new holder of it. */
const isFor = (seat: Seat, decidedOn: CivilDate): boolean =>
  !isFilled(seat) && (seat.vacated === undefined || seat.vacated.on <= decidedOn);
