import { createHash } from 'node:crypto';
import type { BankRow, Problem } from './bank-row';

/** A row under the name it has for ever. */
export interface NamedRow extends BankRow {
  entry: string;
}

/** What a bank calls an entry; anything else that stands in its place is hashed, as nobody knows what it says. */
const bankName = /^[\p{L}\p{N}.:/+_*-]{1,60}$/u;

/**
 * Names each row by the bank's reference, else by the SHA-256 of its canonical form and its ordinal among its like, so that
 * a file read again, or one that overlaps it, names the same rows the same. A row that stands twice in the file is one.
 */
export function namedRows(rows: readonly BankRow[]): { rows: NamedRow[]; twice: number; problems: Problem[] } {
  const ordinals = new Map<string, number>();
  const named = new Map<string, NamedRow>();
  const problems: Problem[] = [];
  let twice = 0;
  for (const row of rows) {
    const entry = row.bankReference === undefined ? hashed(row, ordinals) : bankNamed(row.bankReference);
    const before = named.get(entry);
    if (!before) named.set(entry, { ...row, entry });
    else if (canonical(before) === canonical(row)) twice += 1;
    else problems.push({ code: 'REFERENCE_TWICE', line: row.line, given: row.bankReference ?? entry });
  }
  return { rows: [...named.values()], twice, problems };
}

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
