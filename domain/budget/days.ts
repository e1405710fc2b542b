import type { ReckonedDay } from '../calendar/banking-days';
import type { CivilDate } from '../calendar/civil-date';
import { statutoryLastDay } from '../calendar/statutory-days';

/** 30 November of the year before: the day reminders aim at (23 §). */
export const nominalDay = (year: number): CivilDate => `${year - 1}-11-30`;

/** The last lawful day for the adoption; it moves from a day when offices are closed (0.4 D4). */
export const lastAdoptionDay = (year: number): ReckonedDay => statutoryLastDay(nominalDay(year));

export const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);
