import { successionsBetween, type Succession } from '../law/succession';
import type { Begun, ForbundMember } from './state';

/** The members that another is to take over from by law, and since when (P21). */
export function succeeding({ members }: Begun): { member: ForbundMember; succession: Succession }[] {
  return successionsBetween('', '9999-12-31').flatMap((succession) =>
    members.filter((member) => isPredecessor(member, succession)).map((member) => ({ member, succession })),
  );
}

/** Where the party stays and the body changes, the name tells them apart. */
const isPredecessor = ({ party, name }: ForbundMember, { predecessor, successor }: Succession): boolean =>
  party === predecessor.party && (predecessor.party !== successor.party || name === predecessor.name);
