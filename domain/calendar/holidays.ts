import type { CivilDate } from './civil-date';
import { closedDays, holidayNames } from './holidays-data';

/** A public holiday, or one of the three eves that count as one: Midsummer Eve, 24 and 31 December (0.4 D3, D4). */
export type HolidayName = (typeof holidayNames)[number];

/** The name of the holiday on the day, if it is one. A RangeError outside the years the table carries. */
export function holidayOn(date: CivilDate): HolidayName | undefined {
  const row = closedDays[Number(date.slice(0, 4))];
  if (row === undefined) throw new RangeError(`no Swedish holidays are known for ${date}: it lies outside the table`);
  return holidayNames[row.split(' ').indexOf(date.slice(5))];
}
