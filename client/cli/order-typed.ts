import { isCivilDate } from '../../domain/calendar/civil-date';
import type { DueBy, OrderKind } from '../../domain/trial/commands';
import { UsageError } from './failures';
import { oneNamed } from './one-of';

const kinds: readonly OrderKind[] = [
  'CHARTER_DRAFT',
  'PREPARATION',
  'NEGOTIATE',
  'CONSIDER',
  'DESCRIBE',
  'INVESTIGATE',
];

/** What somebody is asked to do, as typed under `flag`. */
export const orderKindIn = (typed: string | undefined, flag: string): OrderKind => oneNamed(kinds, typed, flag);

/** "2005-06-30"; "start-30", so many days before the planned start, with which it moves; or "end", the trial's last day. */
export function dueIn(typed: string, flag: string): DueBy {
  if (typed === 'end') return { byEnd: true };
  const [, days] = /^start-(\d{1,4})$/.exec(typed) ?? [];
  if (days !== undefined) return { beforeTarget: Number(days) };
  if (isCivilDate(typed)) return { on: typed };
  throw noDay(typed, flag);
}

const noDay = (typed: string, flag: string): UsageError =>
  new UsageError(
    `${flag} ska ha en dag som 2005-06-30, start-30 (dagar före planerad start) eller end (försökets sista dag), inte "${typed}".`,
    `${flag} must have a day such as 2005-06-30, start-30 (days before the planned start) or end (the trial's last day), not "${typed}".`,
  );
