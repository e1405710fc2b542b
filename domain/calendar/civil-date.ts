/** A day in Stockholm as ISO text, "2006-12-31". Compares and sorts as text. */
export type CivilDate = string;

// Days are counted from one midnight UTC to another: no zone, so neither a calendar's arithmetic nor its library is needed.
const dayMs = 86_400_000;
const midnight = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`);
const dayAt = (utcMidnight: number): CivilDate => new Date(utcMidnight).toISOString().slice(0, 10);

/** True for a day that exists, written "yyyy-mm-dd"; "2007-02-29" and "2007-2-1" are none. */
export function isCivilDate(text: unknown): text is CivilDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = midnight(text);
  return !Number.isNaN(at) && dayAt(at) === text;
}

const known = new Map<string, CivilDate>();
const mostKnown = 20_000;

/** Remembers what it reckoned: the same few days are asked for in every turn of every process. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const key = `${date}${days}`;
  const found = known.get(key) ?? dayAt(midnight(date) + days * dayMs);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

/** The day of the same number, else the month's last day (lag 1930:173 1 §, 0.4 D5). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const from = new Date(midnight(date));
  const first = Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1);
  const month = new Date(first).getUTCMonth();
  const lastDay = new Date(Date.UTC(new Date(first).getUTCFullYear(), month + 1, 0)).getUTCDate();
  return dayAt(first + (Math.min(from.getUTCDate(), lastDay) - 1) * dayMs);
}

/** The day of the same number, else the month's last day: 29 February and one year is 28 February (0.4 D5). */
export const addYears = (date: CivilDate, years: number): CivilDate => addMonths(date, years * 12);

/** Days from `from` to `to`; negative when `to` is the earlier day. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => (midnight(to) - midnight(from)) / dayMs;

/** 1 Monday ... 7 Sunday. */
export const weekday = (date: CivilDate): number => new Date(midnight(date)).getUTCDay() || 7;
