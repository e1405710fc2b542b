import { addDays, addYears, type CivilDate, daysBetween } from '../calendar/civil-date';
import { HARD_STOP } from './law';

/** How much is left to extend by. */
export interface Remaining {
  /** The first and the last day that may still be added; none where nothing is left. */
  from?: CivilDate;
  lastDay: CivilDate;
  days: number;
  /** Where it is whole years, to the day (0.4 D5). */
  years?: number;
}

/** What the law leaves a trial that runs until a day: until the end of 2006, and no longer (L1217 1 §, C10). */
export function leftToExtend(until: CivilDate): Remaining {
  const days = Math.max(0, daysBetween(until, HARD_STOP));
  if (days === 0) return { lastDay: HARD_STOP, days };
  const years = Array.from({ length: 10 }, (_, index) => index + 1).find((n) => addYears(until, n) === HARD_STOP);
  return { from: addDays(until, 1), lastDay: HARD_STOP, days, ...(years !== undefined && { years }) };
}
