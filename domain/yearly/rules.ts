import type { CivilDate } from '../calendar/civil-date';
import { civilDateAt } from '../calendar/stockholm';
import type { Decided, Evidence } from '../command';
import type { BasisMember } from '../forbund/basis';
import { Rejected } from '../rejected';
import { memberIds, memberOf, type Running } from './yearly';

/** The day a thing was done, which deadlines are judged by (0.4 D1). Refused: none, or later than today. */
export function dayOf({ decidedOn, at }: Pick<Decided, 'decidedOn' | 'at'>): CivilDate {
  if (decidedOn === undefined) {
    throw new Rejected('DECIDED_ON_MISSING', 'the day it was done is missing; deadlines are judged by it (0.4 D1)');
  }
  const today = civilDateAt(at);
  if (decidedOn <= today) return decidedOn;
  const message = `${decidedOn} is later than today in Stockholm, ${today}`;
  throw new Rejected('DECIDED_IN_FUTURE', message, { decidedOn, today });
}

/** Where it is written. Refused: EVIDENCE_REQUIRED. */
export function evidenceOf({ evidence }: Pick<Decided, 'evidence'>): Evidence {
  if (evidence) return evidence;
  throw new Rejected('EVIDENCE_REQUIRED', 'a document must show it: the minutes, the letter or the receipt');
}

export const evidenceIfAny = ({ evidence }: Pick<Decided, 'evidence'>): { evidence?: Evidence } =>
  evidence ? { evidence } : {};

export function theMember(state: Running, id: string): BasisMember {
  const member = memberOf(state, id);
  if (member) return member;
  throw new Rejected('UNKNOWN_MEMBER', `${id} is no member of the förbund`, { member: id, members: memberIds(state) });
}

/** Equal as data, whatever the order of the keys. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => same(left[key], right[key]));
}
