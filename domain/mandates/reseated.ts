import type { CivilDate } from '../calendar/civil-date';
import { membersOf } from '../yearly/yearly';
import { type Group, groups, vacantSeats } from './seats';
import type { Begun, Seat } from './state';

/**
 * After news of who the members are: one that has left takes its seats along, but for the common auditor, whom another of
 * the state side then answers for; one that has joined has seats to appoint to.
 */
export function reseated(was: Begun, told: Begun, on: CivilDate): Begun {
  const { gone: _, ...now } = { ...told, basis: { ...told.basis, members: membersOf(told) } };
  const [before, all] = [groups(was.office, was.basis), groups(now.office, now.basis)];
  const kept = now.seats.flatMap((seat) => withOwner(seat, before, all));
  const newcomers = all.filter(({ member }) => !kept.some((seat) => seat.member === member.id));
  return { ...now, seats: [...kept, ...newcomers.flatMap(vacantSeats).map((seat) => asJoined(now, seat, on))] };
}

function withOwner(seat: Seat, before: readonly Group[], now: readonly Group[]): Seat[] {
  const covers = before.find(({ member }) => member.id === seat.member)?.covers ?? [seat.member];
  const owner = now.find((group) => group.covers.some((id) => covers.includes(id)));
  return owner ? [{ ...seat, member: owner.member.id }] : [];
}

/** In a term that has begun its seats are filled as those that somebody has left. */
const asJoined = ({ inTerm }: Begun, seat: Seat, on: CivilDate): Seat =>
  inTerm ? { ...seat, vacated: { by: 'JOINED', on, recordedOn: on } } : seat;
