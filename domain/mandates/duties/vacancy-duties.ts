import { addDays } from '../../calendar/civil-date';
import type { Duty, Ground } from '../../duty';
import { law } from '../../grounds';
import { daysBefore, owed } from '../../owed';
import type { Group } from '../seats';
import { type Begun, type Seat, seatsOf, type Vacated } from '../state';
import { aboutSeats } from './appointment-duties';

const practice: Ground = { source: 'practice', ref: '90 dagar' };
const vacancyDays = 90;

/** A seat that somebody left, or whose substitute moved up, is filled anew by the same member (15 §); the law names no day. */
export function vacancyDuties(state: Begun, group: Group): Duty[] {
  return seatsOf(state, group.member.id).flatMap((seat) => {
    if (seat.status !== 'VACANT' || !seat.vacated) return [];
    return [vacancy(state, group, { seat, vacated: seat.vacated })];
  });
}

type Left = { seat: Seat; vacated: Vacated };

function vacancy(state: Begun, group: Group, { seat, vacated }: Left): Duty {
  const last = addDays(vacated.recordedOn, vacancyDays);
  const dueOn = last < state.term.to ? last : state.term.to;
  const about = { ...aboutSeats(state, { group, vacant: [seat], on: dueOn }), seat: seat.id, vacated: vacated.by };
  const ground = [law(state.office === 'BOARD' ? '15 §' : '25 §'), practice];
  return owed(
    { kind: 'fill-vacancy', owedBy: group.member.id, ground, about },
    {
      key: `fill-vacancy:${seat.id}:${seat.left.length}`,
      dueOn,
      remindOn: [addDays(vacated.recordedOn, 1), ...daysBefore(dueOn, [30, 7])],
      since: vacated.recordedOn,
    },
  );
}
