import type { Moved } from '../duty';
import type { CivilDate } from './civil-date';
import { addDays, weekday } from './civil-date';
import type { HolidayName } from './holidays';
import { holidayOn } from './holidays';

/** A day found by a rule, and, when the rule moved it, from where and why. */
export interface ReckonedDay {
  on: CivilDate;
  movedBy?: Moved;
}

/** Why banks are closed and offices do not open on the day: a holiday's name goes before the weekday's. */
export function closedBecause(date: CivilDate): HolidayName | 'lördag' | 'söndag' | undefined {
  const holiday = holidayOn(date);
  if (holiday !== undefined) return holiday;
  const day = weekday(date);
  if (day === 6) return 'lördag';
  return day === 7 ? 'söndag' : undefined;
}

/** Monday to Friday, no public holiday, not Midsummer Eve, 24 or 31 December (0.4 D3). */
export function isBankingDay(date: CivilDate): boolean {
  return closedBecause(date) === undefined;
}

/** The day itself when it is a banking day, else the next one. */
export function rollForward(date: CivilDate): ReckonedDay {
  return roll(date, 1);
}

/** The day itself when it is a banking day, else the one before. */
export function rollBack(date: CivilDate): ReckonedDay {
  return roll(date, -1);
}

/** When an instalment paid quarterly in advance is due, by default: the last banking day before the quarter (0.4, table). */
export function lastBankingDayBeforeQuarter(year: number, quarter: 1 | 2 | 3 | 4): ReckonedDay {
  const firstMonth = String(quarter * 3 - 2).padStart(2, '0');
  return rollBack(addDays(`${year}-${firstMonth}-01`, -1));
}

function roll(date: CivilDate, step: 1 | -1): ReckonedDay {
  const reason = closedBecause(date);
  if (reason === undefined) return { on: date };
  let on = date;
  while (!isBankingDay(on)) on = addDays(on, step);
  const rule = `${reason}: ${step === 1 ? 'nästa bankdag' : 'närmaste bankdag före'}`;
  return { on, movedBy: { from: date, rule } };
}
