import { Temporal } from 'temporal-polyfill';

/** A day in Stockholm as ISO text, "2006-12-31". Compares and sorts as text. */
export type CivilDate = string;

/** True for a day that exists, written "yyyy-mm-dd"; "2007-02-29" and "2007-2-1" are none. */
export function isCivilDate(text: unknown): text is CivilDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Days are counted from one midnight UTC to another: no zone, and far quicker than a calendar's own arithmetic. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the same number, else the month's last day (lag 1930:173 1 §, 0.4 D5). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** The day of the same number, else the month's last day: 29 February and one year is 28 February (0.4 D5). */
export function addYears(date: CivilDate, years: number): CivilDate {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** Days from `from` to `to`; negative when `to` is the earlier day. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** 1 Monday ... 7 Sunday. */
export function weekday(date: CivilDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}
