import type { CivilDate } from '../calendar/civil-date';
import type { Basis, BasisMember } from './basis';
import { charterFor } from './charter-by-day';
import type { Begun, ForbundMember } from './state';

/** The förbund as it stands, for a process it starts; with `day`, under the charter of that day as far as it is known. */
export function basisOf(state: Begun, day?: CivilDate): Basis {
  const { handOver, members, exercise } = state;
  const { forbund, name, formedOn, operationsStartOn } = handOver;
  const { terms } = day === undefined ? state : charterFor(state, day);
  return { forbund, name, members: members.map(basisMember), terms, formedOn, operationsStartOn, exercise };
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
