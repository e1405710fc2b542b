import type { CivilDate } from '../calendar/civil-date';
import { Rejected } from '../rejected';
import type { ChangedTerms } from './changed-terms';

/** A charter gives the förbund no last day that has passed when it begins to hold. Refused: SUNSET_PASSED. */
export function lastDayToCome({ ends }: Pick<ChangedTerms, 'ends'>, holdsFrom: CivilDate): void {
  const sunsetOn = ends?.sunsetOn;
  if (typeof sunsetOn !== 'string' || sunsetOn >= holdsFrom) return;
  const message = `the charter's last day, ${sunsetOn}, lies before ${holdsFrom}, when it begins to hold`;
  throw new Rejected('SUNSET_PASSED', message, { sunsetOn, from: holdsFrom });
}
