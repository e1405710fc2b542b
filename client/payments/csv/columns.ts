import type { Sheet } from '../bank-row';

export type Column = 'bookedOn' | 'amount' | 'reference' | 'bankReference' | 'organisation' | 'currency';

const names: Readonly<Record<Column, readonly string[]>> = {
  bookedOn: ['bokföringsdag', 'bokföringsdatum', 'bokförd', 'booking date', 'booked on'],
  amount: ['belopp', 'amount'],
  reference: ['ocr', 'ocr-nummer', 'ocr-referens', 'referens', 'reference'],
  bankReference: ['bankreferens', 'bankens referens', 'verifikationsnummer', 'bank reference', 'entry reference'],
  organisation: ['organisationsnummer', 'betalarens organisationsnummer', 'organisation number'],
  currency: ['valuta', 'currency'],
};

/** Places of the columns in a row. */
export type Columns = Readonly<Partial<Record<Column, number>>>;

/** Finds the columns by the names in the first row, Swedish or English; others are passed over. */
export function columnsOf(header: readonly string[], sheet: Sheet): Columns {
  const typed = header.map((name) => name.trim().toLocaleLowerCase('sv'));
  const found: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(names) as Column[]) {
    const places = typed.flatMap((name, place) => (names[column].includes(name) ? [place] : []));
    if (places.length > 1) sheet.problem({ code: 'COLUMN_TWICE', line: 1, given: names[column][0] ?? column });
    if (places[0] !== undefined) found[column] = places[0];
  }
  for (const column of ['bookedOn', 'amount'] as const) {
    if (found[column] === undefined) sheet.problem({ code: 'NO_COLUMN', line: 1, given: names[column][0] ?? column });
  }
  return found;
}

/** The sign between columns: the one of semicolon, tab and comma that the header has most of. */
export function delimiterOf(header: string): string {
  const count = (sign: string): number => header.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
