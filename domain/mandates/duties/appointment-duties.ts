import type { CivilDate } from '../../calendar/civil-date';
import { addDays } from '../../calendar/civil-date';
import type { Duty } from '../../duty';
import { termGround } from './grounds';
import { law } from '../../grounds';
import { daysBefore, owed } from '../../owed';
import { isElectionYear, newCouncilsFrom } from '../../law/councils';
import { appointerOf } from '../appointer';
import { type Group, isOfStateSide } from '../seats';
import { type Begun, type Seat, seatsOf } from '../state';

const ladders = { BOARD: [180, 90, 30], AUDITORS: [90] } as const;

/** The seats of a member that nobody has been appointed to yet, due the day before the term (12, 25 §§; practice for the days). */
export function appointmentDuties(state: Begun, group: Group): Duty[] {
  const vacant = seatsOf(state, group.member.id).filter(({ status, vacated }) => status === 'VACANT' && !vacated);
  if (vacant.length === 0) return [];
  const { office, term, openedOn } = state;
  const before = addDays(term.from, -1);
  const dueOn = before > openedOn ? before : openedOn;
  const kind = office === 'BOARD' ? 'appoint-board' : 'appoint-auditors';
  const about = { ...aboutSeats(state, { group, vacant, on: before }), ...notBefore(state, group) };
  return [
    owed(
      { kind, owedBy: group.member.id, ground: [...grounds(state, group), termGround(state)], about },
      { key: `${kind}:${group.member.id}`, dueOn, remindOn: daysBefore(term.from, ladders[office]), since: openedOn },
    ),
  ];
}

const grounds = ({ office }: Begun, { member }: Group): Duty['ground'] => [
  law(office === 'BOARD' ? '12 §' : '25 §'),
  ...(isOfStateSide(member) ? [] : [law('14 §')]),
];

/** What the words about seats need: how many, who appoints, and for which time. */
export function aboutSeats(
  state: Begun,
  { group, vacant, on }: { group: Group; vacant: readonly Seat[]; on: CivilDate },
): Record<string, unknown> {
  const { office, term } = state;
  const count = (kind: Seat['kind']): number => vacant.filter((seat) => seat.kind === kind).length;
  return {
    office,
    seats: vacant.map(({ id }) => id),
    members: count('MEMBER'),
    substitutes: count('SUBSTITUTE'),
    appointedBy: appointerOf(state, group, on),
    from: term.from,
    to: term.to,
    ...(group.covers.length > 1 && { common: group.covers }),
  };
}

/** In an election year a council waits until the new one sits (14 §). */
function notBefore({ term }: Begun, { member }: Group): { notBefore?: CivilDate } {
  const electionYear = Number(term.from.slice(0, 4)) - 1;
  return isOfStateSide(member) || !isElectionYear(electionYear) ? {} : { notBefore: newCouncilsFrom(electionYear) };
}
