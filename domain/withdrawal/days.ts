import { addDays, addYears, type CivilDate } from '../calendar/civil-date';
import { daysBefore } from '../owed';
import type { Notice } from './commands';

type Period = Pick<Notice, 'receivedOn' | 'expiresOn'>;

/** Years before its last day that a notice is reminded of at the most: no charter has a longer one. */
const mostYears = 10;

/** From here on less than a year is left. */
export const lastYearFrom = ({ expiresOn }: Pick<Notice, 'expiresOn'>): CivilDate => addDays(expiresOn, -365);

/** Once a year, then 365, 180, 90 and 30 days before the last day (6.2); ascending. */
export function remindedOn({ receivedOn, expiresOn }: Period): CivilDate[] {
  const years = Array.from({ length: mostYears - 1 }, (_, index) => addYears(expiresOn, -(index + 2)));
  return [...years, ...daysBefore(expiresOn, [365, 180, 90, 30])].filter((day) => day > receivedOn).sort();
}
