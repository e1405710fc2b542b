import type { CivilDate } from '../../domain/calendar/civil-date';
import { UsageError } from './failures';
import { flagOf, type Given } from './given';

/** The date of --<name>. Wrong use: missing. */
export function requiredDate(given: Given, name: string): CivilDate {
  const date = given.date(name);
  if (date !== undefined) return date;
  throw new UsageError(`${flagOf(name)} saknas.`, `${flagOf(name)} is missing.`, {
    code: 'MISSING_OPTION',
    details: { option: name },
  });
}
