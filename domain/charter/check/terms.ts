import type { CivilDate } from '../../calendar/civil-date';
import { addDays, addYears, daysBetween } from '../../calendar/civil-date';
import type { Gap } from '../charter';
import { datePattern, monthDayPattern, readDate, readMonthDay } from './swedish-dates';

/** A first term with fixed days, and the day of the year on which every later one begins, the year after an election. */
export interface Terms {
  first: { from: CivilDate; to: CivilDate };
  laterFrom: string;
}

const firstTerm = new RegExp(`första gången [^.]{0,400}?från och med ${datePattern} till och med ${datePattern}`, 'i');
const laterTerms = new RegExp(`räknat från (?:och med )?(?:den )?${monthDayPattern} året efter`, 'i');

/** The terms a paragraph lays down, if it fixes the first one. 1 April where it names no other day (13 §). */
export function termsIn(text: string): Terms | undefined {
  const fixed = firstTerm.exec(text);
  const from = readDate(fixed?.[1] ?? '');
  const to = readDate(fixed?.[2] ?? '');
  return from === undefined || to === undefined ? undefined : { first: { from, to }, laterFrom: laterFrom(text) };
}

function laterFrom(text: string): string {
  const [, day = '', month = ''] = laterTerms.exec(text) ?? [];
  return readMonthDay(day, month) ?? '04-01';
}

/** The first day of the later term that follows: the general elections are those of 2006 and every fourth year. */
function nextTermStart({ first, laterFrom }: Terms): CivilDate {
  const startIn = (year: number): CivilDate => `${year}-${laterFrom}`;
  let year = Number(first.to.slice(0, 4));
  while ((year - 2007) % 4 !== 0 || startIn(year) <= first.to) year += 1;
  return startIn(year);
}

/** The later term that follows the first one, four years from its start. */
export function nextTerm(terms: Terms): { from: CivilDate; to: CivilDate } {
  const from = nextTermStart(terms);
  return { from, to: addDays(addYears(from, 4), -1) };
}

/** The days between the first term and the next that nobody would hold the seat. */
export function gapAfterFirst(terms: Terms): Gap | undefined {
  const from = addDays(terms.first.to, 1);
  const next = nextTermStart(terms);
  return from < next ? { from, to: addDays(next, -1), days: daysBetween(from, next) } : undefined;
}
