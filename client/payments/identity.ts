import { createHash } from 'node:crypto';
import type { BankRow, NamedRow, Problem } from './bank-row';

/** What a bank calls an entry; anything else that stands in its place is hashed, as nobody knows what it says. */
const bankName = /^[\p{L}\p{N}.:/+_*-]{1,60}$/u;

/**
 * Names each row by the bank's reference, else by the SHA-256 of its canonical form and its ordinal among its like, so that
 * a file read again, or one that overlaps it, names the same rows the same. A row that stands twice in the file is one.
 */
export function namedRows(rows: readonly BankRow[]): { rows: NamedRow[]; twice: number; problems: Problem[] } {
  const ordinals = new Map<string, number>();
  const found = new Map<string, BankRow>();
  const named: NamedRow[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    const { bankReference } = row;
    const entry = bankReference === undefined ? hashed(row, ordinals) : bankNamed(bankReference);
    const before = found.get(entry);
    if (before && canonical(before) !== canonical(row)) {
      problems.push({ code: 'REFERENCE_TWICE', line: row.line, given: bankReference ?? entry });
    }
    if (!before) named.push(rowNamed(row, entry));
    found.set(entry, row);
  }
  return { rows: named, twice: rows.length - named.length, problems };
}

/** Property by property: a hundred thousand objects made of the rest of others take four times the room. */
const rowNamed = ({ line, ore, bookedOn, reference, organisation }: BankRow, entry: string): NamedRow => ({
  entry,
  line,
  ore,
  bookedOn,
  ...(reference !== undefined && { reference }),
  ...(organisation !== undefined && { organisation }),
});

const bankNamed = (reference: string): string => (bankName.test(reference) ? reference : `sha256:${sha256(reference)}`);

function hashed(row: BankRow, ordinals: Map<string, number>): string {
  const form = canonical(row);
  const ordinal = (ordinals.get(form) ?? 0) + 1;
  ordinals.set(form, ordinal);
  return `sha256:${sha256(`${form}#${ordinal}`)}`;
}

/** Stored in entries for ever: a change of it would book every row of an overlapping file again. */
const canonical = ({ bookedOn, ore, reference = '', also }: BankRow): string =>
  JSON.stringify([bookedOn, ore, reference, ...also]);

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
