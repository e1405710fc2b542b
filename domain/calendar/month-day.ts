import { addDays, addMonths, isCivilDate, type CivilDate } from './civil-date';

/** A day such as "04-30" in a year; where the year has no such day, the month's last ("02-29"). */
export function dayIn(year: number, monthDay: string): CivilDate {
  const day = `${year}-${monthDay}`;
  return isCivilDate(day) ? day : addDays(addMonths(`${year}-${monthDay.slice(0, 2)}-01`, 1), -1);
}
