import { isCivilDate, type CivilDate } from '../../domain/calendar/civil-date';
import type { Sheet } from './bank-row';
import type { Kronor } from './kronor';

/** What a row's values are checked with: its line, today, and where problems go. */
export interface Checking {
  sheet: Sheet;
  line: number;
  /** By the clock of the förbund: nothing can be booked later. */
  today: CivilDate;
}

/** Öre, or undefined with the problem noted. */
export function checkedOre({ sheet, line }: Checking, read: Kronor, given: string): number | undefined {
  if ('ore' in read) return read.ore;
  sheet.problem({ code: read.problem, line, given });
  return undefined;
}

/** The day, or undefined with the problem noted. "20070131" is a day, too. */
export function checkedDay({ sheet, line, today }: Checking, given: string): CivilDate | undefined {
  const day = given.trim().replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  if (!isCivilDate(day)) {
    sheet.problem({ code: 'BAD_DATE', line, given });
    return undefined;
  }
  if (day <= today) return day;
  sheet.problem({ code: 'FUTURE_DATE', line, given });
  return undefined;
}

/** Kronor are all there is in a förbund's account. */
export function checkCurrency({ sheet, line }: Checking, given: string): void {
  if (given.trim().toUpperCase() !== 'SEK') sheet.problem({ code: 'WRONG_CURRENCY', line, given });
}

/** Ten digits of a Swedish organisation number, also where a century stands before it; others name no member. */
export function organisationDigits(given: string | undefined): string | undefined {
  const digits = given?.replace(/\D/g, '').replace(/^16(?=\d{10}$)/, '') ?? '';
  return digits.length === 10 ? digits : undefined;
}

/** A reference without what people put between its digits. */
export function bareReference(given: string | undefined): string | undefined {
  const bare = given?.replace(/[\s\u00a0-]/g, '') ?? '';
  return bare === '' ? undefined : bare;
}
