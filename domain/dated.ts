import type { CivilDate } from './calendar/civil-date';
import { civilDateAt } from './calendar/stockholm';
import type { Decided, Evidence } from './command';
import { Rejected } from './rejected';

/** The day a thing was done, which deadlines are judged by (0.4 D1). Refused: DECIDED_ON_MISSING, DECIDED_IN_FUTURE. */
export function dayOf({ decidedOn, at }: Pick<Decided, 'decidedOn' | 'at'>): CivilDate {
  if (decidedOn !== undefined) return notAfterToday(decidedOn, at);
  throw new Rejected('DECIDED_ON_MISSING', 'the day it was done is missing; deadlines are judged by it (0.4 D1)');
}

/** What has happened did not happen later than today in Stockholm. Refused: DECIDED_IN_FUTURE. */
export function notAfterToday(day: CivilDate, at: number): CivilDate {
  const today = civilDateAt(at);
  if (day <= today) return day;
  const message = `${day} is later than today in Stockholm, ${today}`;
  throw new Rejected('DECIDED_IN_FUTURE', message, { decidedOn: day, today });
}

export const evidenceIfAny = ({ evidence }: Pick<Decided, 'evidence'>): { evidence?: Evidence } =>
  evidence ? { evidence } : {};
