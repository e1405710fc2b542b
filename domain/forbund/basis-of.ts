import type { CivilDate } from '../calendar/civil-date';
import type { Basis, BasisMember } from './basis';
import { certainUntil } from './certainty';
import { charterFor } from './charter-by-day';
import type { Begun, ForbundMember } from './state';

/** The förbund as it stands, for a process it starts; with `day`, under the charter of that day as far as it is known. */
export function basisOf(state: Begun, day?: CivilDate): Basis {
  const { handOver, exercise } = state;
  const { forbund, name, formedOn, operationsStartOn } = handOver;
  const { terms } = day === undefined ? state : charterFor(state, day);
  return { forbund, name, terms, formedOn, operationsStartOn, exercise, ...standingOf(state) };
}

/** Who the members are, and how long it is certain that the förbund goes on with them. */
export function standingOf(state: Begun): Pick<Basis, 'members' | 'certainUntil'> {
  const until = certainUntil(state);
  return { members: state.members.map(basisMember), ...(until !== undefined && { certainUntil: until }) };
}

function basisMember({
  id,
  party,
  name,
  organisationNumber,
  outsideRegion,
  covers,
  seats,
}: ForbundMember): BasisMember {
  return {
    id,
    party,
    name,
    covers,
    seats,
    ...(organisationNumber !== undefined && { organisationNumber }),
    ...(outsideRegion !== undefined && { outsideRegion }),
  };
}
