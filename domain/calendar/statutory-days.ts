import type { CivilDate } from './civil-date';
import { addDays } from './civil-date';
import type { ReckonedDay } from './banking-days';
import { closedBecause, isBankingDay } from './banking-days';

/**
 * The day by which an act that the law itself dates must be done: when the day is a Saturday, Sunday, public holiday or
 * one of the three eves, the next weekday, lag (1930:173) 2 § (0.4 D4). For 30 November, 31 March and periods in days or
 * weeks; dates of a charter and default dates do not move.
 */
export function statutoryLastDay(date: CivilDate): ReckonedDay {
  const reason = closedBecause(date);
  if (reason === undefined) return { on: date };
  let on = addDays(date, 1);
  while (!isBankingDay(on)) on = addDays(on, 1);
  return { on, movedBy: { from: date, rule: `lag (1930:173) 2 §: ${reason}` } };
}
