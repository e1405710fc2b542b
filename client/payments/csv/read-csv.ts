import { pipeline, Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import { BankFileError, type BankRow, type Sheet } from '../bank-row';
import { kronorOfCsv } from '../kronor';
import { bareReference, checkCurrency, checkedDay, checkedOre, organisationDigits, type Checking } from '../row-checks';
import { columnsOf, delimiterOf, type Column, type Columns } from './columns';

interface Record {
  info: Info;
  record: string[];
}

/** Rows of a plain CSV with a header; `first` is its first piece of text. */
export async function readCsv(text: AsyncIterable<string>, header: string, reading: Reading): Promise<void> {
  const delimiter = delimiterOf(header);
  const options = { delimiter, info: true, skip_empty_lines: true, relax_quotes: false };
  let columns: Columns | undefined;
  // What goes wrong in any part of it ends the reading below.
  const records = pipeline(Readable.from(endingWhole(text)), parse(options), () => undefined);
  try {
    for await (const one of records as AsyncIterable<Record>) {
      if (columns) readRow(one, columns, reading);
      else columns = columnsOf(one.record, reading.sheet);
      if (columns.bookedOn === undefined || columns.amount === undefined) return;
    }
  } catch (error) {
    throw meantBy(error);
  }
}

export interface Reading {
  sheet: Sheet;
  today: CivilDate;
}

/** A row cut off in the middle of its amount would still be a row: the file must end as lines do. */
async function* endingWhole(text: AsyncIterable<string>): AsyncGenerator<string> {
  let [last, line] = ['', 1];
  for await (const piece of text) {
    yield piece;
    last = piece.slice(-1);
    line += piece.split('\n').length - 1;
  }
  if (last !== '\n' && last !== '\r') throw new BankFileError([{ code: 'TRUNCATED', line }]);
}

function meantBy(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = Number(error['lines']) || 1;
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED';
  return new BankFileError([{ code: unclosed ? 'TRUNCATED' : 'WRONG_COLUMNS', line }]);
}

function readRow({ info, record }: Record, columns: Columns, { sheet, today }: Reading): void {
  const cell = (column: Column): string | undefined => record[columns[column] ?? -1];
  // `info.lines` is the line the row ends on; a row of ours is one line.
  const checking: Checking = { sheet, line: info.lines, today };
  const amount = cell('amount') ?? '';
  const ore = checkedOre(checking, kronorOfCsv(amount), amount);
  const bookedOn = checkedDay(checking, cell('bookedOn') ?? '');
  checkCurrency(checking, cell('currency') ?? 'SEK');
  if (ore === undefined || bookedOn === undefined) return;
  sheet.rows.push({ line: info.lines, ore, bookedOn, ...named(cell), also: [] });
}

function named(
  cell: (column: Column) => string | undefined,
): Pick<BankRow, 'bankReference' | 'reference' | 'organisation'> {
  const bankReference = cell('bankReference')?.trim();
  const reference = bareReference(cell('reference'));
  const organisation = organisationDigits(cell('organisation'));
  return {
    ...(bankReference && { bankReference }),
    ...(reference !== undefined && { reference }),
    ...(organisation !== undefined && { organisation }),
  };
}
