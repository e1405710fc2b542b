import type { Basis, BasisMember } from './basis';
import type { Begun, ForbundMember } from './state';

/** The förbund as it stands, for a process it starts. */
export function basisOf({ handOver, members, terms, exercise }: Begun): Basis {
  const { forbund, name, formedOn, operationsStartOn } = handOver;
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
