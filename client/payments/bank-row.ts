import type { CivilDate } from '../../domain/calendar/civil-date';

/** One booked payment in, as the bank's file has it, without who paid it. */
export interface BankRow {
  /** Where it begins in the file, counted from 1. */
  line: number;
  ore: number;
  bookedOn: CivilDate;
  /** What the bank calls it; nothing else is ever called so. */
  bankReference?: string;
  /** As the payer gave it, without spaces. */
  reference?: string;
  /** The payer's organisation number, ten digits. It names a member, and is never kept. */
  organisation?: string;
  /** What else tells it from others; only ever hashed. */
  also: readonly string[];
}

/** A row that is no payment in, or needs a person: shown and never recorded. */
export interface Remark {
  code: 'REVERSED' | 'SEVERAL_REFERENCES' | 'CHECK_DIGIT';
  line: number;
  ore: number;
  bookedOn: CivilDate;
  given?: string;
}

/** A row under the name it has for ever. */
export interface NamedRow extends Omit<BankRow, 'bankReference' | 'also'> {
  entry: string;
}

export interface BankFile {
  format: 'camt.054' | 'csv';
  rows: readonly NamedRow[];
  /** Rows that stand twice in the file. */
  twice: number;
  remarks: readonly Remark[];
  /** Rows that are no money come in: paid out, or not yet booked. */
  passedOver: number;
}

/** What collects a file's rows, and its problems, so that a person can mend them all at once. */
export interface Sheet {
  rows: BankRow[];
  remarks: Remark[];
  passedOver: number;
  problem: (problem: Problem) => void;
}

export type ProblemCode =
  | 'NO_FILE'
  | 'EMPTY'
  | 'NOT_UTF8'
  | 'DECLARED_ENCODING'
  | 'TRUNCATED'
  | 'BAD_XML'
  | 'NOT_CAMT_054'
  | 'NO_COLUMN'
  | 'COLUMN_TWICE'
  | 'WRONG_COLUMNS'
  | 'BAD_AMOUNT'
  | 'NOT_POSITIVE'
  | 'FRACTIONAL_ORE'
  | 'TOO_LARGE'
  | 'WRONG_CURRENCY'
  | 'BAD_DATE'
  | 'FUTURE_DATE'
  | 'BAD_DIRECTION'
  | 'SUM_DIFFERS'
  | 'REFERENCE_TWICE'
  | 'ENTRY_CHANGED';

/** One thing that is wrong with a file. */
export interface Problem {
  code: ProblemCode;
  line?: number;
  /** What stands there. */
  given?: string;
}

/** The file cannot be used; nothing of it is recorded. */
export class BankFileError extends Error {
  override readonly name = 'BankFileError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ code, line }) => (line === undefined ? code : `${code} at line ${line}`)).join(', '));
  }
}
