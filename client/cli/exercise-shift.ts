import type { CivilDate } from '../../domain/calendar/civil-date';
import { civilDateAt, startOfDay } from '../../domain/calendar/stockholm';

/** An exercise keeps the time of day and begins on its own date. */
export const shiftTo = (clock: CivilDate | undefined): number =>
  clock === undefined ? 0 : startOfDay(clock) - startOfDay(civilDateAt(Date.now()));
