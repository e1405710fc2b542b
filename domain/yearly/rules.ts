import type { Decided, Evidence } from '../command';
import type { BasisMember } from '../forbund/basis';
import { Rejected } from '../rejected';
import { memberIds, memberOf, type Running } from './yearly';

/** Where it is written. Refused: EVIDENCE_REQUIRED. */
export function evidenceOf({ evidence }: Pick<Decided, 'evidence'>): Evidence {
  if (evidence) return evidence;
  throw new Rejected('EVIDENCE_REQUIRED', 'a document must show it: the minutes, the letter or the receipt');
}

export function theMember(state: Running, id: string): BasisMember {
  const member = memberOf(state, id);
  if (member) return member;
  throw new Rejected('UNKNOWN_MEMBER', `${id} is no member of the förbund`, { member: id, members: memberIds(state) });
}
