import type { CivilDate } from '../../calendar/civil-date';
import { isCivilDate } from '../../calendar/civil-date';

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const numbers = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');

/** A date as a charter writes it: "den 1 januari 2007", "1 januari 2007" or "2006-12-31". */
export const datePattern = `(?:den )?((?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2} (?:${months.join('|')}) (?:19|20)\\d{2})`;

/** A day of the year, "1 januari": its day and its month. */
export const monthDayPattern = `(\\d{1,2}) (${months.join('|')})`;

/** A count as a charter writes it: "4", "två" or "ett". */
export const numberPattern = `(\\d+|${numbers.join('|')}|ett)`;

/** The civil date of what `datePattern` found; nothing for a day that does not exist. */
export function readDate(text: string): CivilDate | undefined {
  const [day = '', month = '', year = ''] = text.toLowerCase().split(' ');
  const date = month === '' ? text : `${year}-${twoDigits(months.indexOf(month) + 1)}-${twoDigits(Number(day))}`;
  return isCivilDate(date) ? date : undefined;
}

/** The month and day, "01-01", of what `monthDayPattern` found; nothing for a day that not every year has. */
export function readMonthDay(day: string, month: string): string | undefined {
  return readDate(`${day} ${month} 2007`)?.slice(5);
}

export function readNumber(text: string): number {
  const word = text.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  return word === 'ett' ? 1 : numbers.indexOf(word);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
