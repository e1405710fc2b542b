import type { CivilDate } from '../calendar/civil-date';
import { dayIn } from '../calendar/month-day';
import type { Basis } from '../forbund/basis';

/** The ends of a year's periods, ascending; in the first year only those after operations start. */
export function periodsOf({ terms, operationsStartOn }: Basis, year: number): CivilDate[] {
  const ends = terms.followUpPeriods.map((monthDay) => dayIn(year, monthDay));
  return [...new Set(ends)].filter((end) => end > operationsStartOn).sort();
}
