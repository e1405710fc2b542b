import type { CivilDate } from '../../domain/calendar/civil-date';
import { BankFileError, type BankFile, type Problem, type Sheet } from './bank-row';
import { readCamt } from './camt/read-camt';
import { readCsv } from './csv/read-csv';
import { decoded, type Encoding } from './decoded';
import { namedRows } from './identity';

export interface ReadingSettings {
  /** By the clock of the förbund: a later booking day is a mistake. */
  today: CivilDate;
  encoding?: Encoding;
}

/** A file with a thousand mistakes is the wrong file. */
const MOST_PROBLEMS = 20;

/** All rows of a bank's file, camt.054 or CSV, or BankFileError with what is wrong: then none of it may be used. */
export async function readBankFile(bytes: AsyncIterable<Uint8Array>, settings: ReadingSettings): Promise<BankFile> {
  const problems: Problem[] = [];
  const sheet: Sheet = { rows: [], remarks: [], passedOver: 0, problem: (one) => note(problems, one) };
  const { start, text } = await begun(decoded(bytes, settings.encoding ?? 'utf-8'));
  const isXml = start.trimStart().startsWith('<');
  const reading = { sheet, today: settings.today };
  await (isXml ? readCamt(text, reading) : readCsv(text, start.split(/[\r\n]/)[0] ?? '', reading));
  const { rows, twice, problems: meetings } = namedRows(sheet.rows);
  for (const one of meetings) sheet.problem(one);
  if (problems.length > 0) throw new BankFileError(problems);
  const { remarks, passedOver } = sheet;
  return { format: isXml ? 'camt.054' : 'csv', rows, twice, remarks, passedOver };
}

function note(problems: Problem[], problem: Problem): void {
  problems.push(problem);
  if (problems.length >= MOST_PROBLEMS) throw new BankFileError(problems);
}

/** Enough of the beginning to see what it is, and all of the text. Fails: EMPTY. */
async function begun(pieces: AsyncGenerator<string, void>): Promise<{ start: string; text: AsyncIterable<string> }> {
  let start = '';
  while (!/\S[^\r\n]*[\r\n]/.test(start)) {
    const next = await pieces.next();
    if (next.done === true) break;
    start += next.value;
  }
  if (start.trim() === '') throw new BankFileError([{ code: 'EMPTY' }]);
  return { start, text: joined(start, pieces) };
}

async function* joined(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
