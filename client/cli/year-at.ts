import type { Command } from '../../domain/command';
import type { Yearly } from '../../domain/yearly/yearly';
import type { Journal } from '../../journal/journal';
import type { ProcessRow } from '../../journal/rows';
import type { Names } from '../words/tongue';
import type { Cli } from './cli';
import { openJournal } from './door';
import { evidenceOf } from './evidence';
import { RefusedError } from './failures';
import type { Given } from './given';
import { required } from './required';
import { send } from './send';

export type YearKind = 'follow-up' | 'year-end';

/** The follow-up or the end of one year as it stands. */
interface YearAt {
  stream: string;
  row: ProcessRow;
  names: Names;
}

const ofYear = (stream: string): number => Number(stream.split('-').at(-1));

/** Of the year that is named, else the only one that is open; a stream's name is taken as it is. Refused: UNKNOWN_YEAR. */
async function yearAt(journal: Journal, kind: YearKind, { forbund, year }: Named): Promise<YearAt> {
  const stream = await streamOf(journal, kind, { forbund, year });
  const found = await journal.reader.process(stream);
  const state = found?.process.state as Partial<Yearly> | undefined;
  if (!found || !state?.basis) throw unknown(forbund, []);
  const { members } = state.basis;
  const memberName = (id: string): string => members.find((member) => member.id === id)?.name ?? id;
  return { stream, row: found.row, names: { memberName, bodyName: (_member, body) => body } };
}

interface Named {
  forbund: string;
  year: number | undefined;
}

async function streamOf(journal: Journal, kind: YearKind, { forbund, year }: Named): Promise<string> {
  if (forbund.startsWith(`${kind}-`) && /-\d{4}$/.test(forbund)) return forbund;
  if (year !== undefined) return `${kind}-${forbund}-${year}`;
  const rows = await journal.reader.listProcesses({ kind, forbund });
  const open = rows.filter(({ done }) => !done);
  const [row] = open;
  if (row && open.length === 1) return row.stream;
  throw unknown(forbund, open.map(({ stream }) => ofYear(stream)).sort());
}

const unknown = (forbund: string, years: readonly number[]): RefusedError =>
  new RefusedError('UNKNOWN_YEAR', `name the year of ${forbund} with --year`, { forbund, years });

type Asked = Pick<Command, 'type' | 'data'>;

/** Sends one command of a year, with its day and its evidence. A day that is not given is asked for where `dated`. */
export async function onYear(
  cli: Cli,
  given: Given,
  { kind, year, dated = true, make }: { kind: YearKind; year?: number; dated?: boolean; make: Make },
): Promise<number> {
  const journal = await openJournal(cli);
  const at = await yearAt(journal, kind, { forbund: given.theArg(0), year: year ?? given.number('year') });
  const decidedOn = given.date('decidedOn') ?? (dated ? await askedDay(cli, given) : undefined);
  const made = await make(journal);
  const evidence = await evidenceOf(given, journal.documents);
  const asked = { ...made, ...(decidedOn !== undefined && { decidedOn }), ...evidence };
  const { stream, names, row } = at;
  return send(cli, given, { journal, stream, names, clockShiftMs: row.clockShiftMs, asked });
}

type Make = (journal: Journal) => Asked | Promise<Asked>;

const askedDay = (cli: Cli, given: Given): Promise<string> =>
  required(cli, given, { name: 'decidedOn', ask: ['Vilken dag? (ÅÅÅÅ-MM-DD)', 'On which day? (YYYY-MM-DD)'] });

/** What --nevertheless says: it was done although something is missing (0.4 D9). */
export const nevertheless = (given: Given): { nevertheless?: string } => {
  const reason = given.text('nevertheless');
  return reason === undefined ? {} : { nevertheless: reason };
};

/** Those that --to names; without it, all. */
export const toSome = (given: Given): { to?: readonly string[] } => {
  const to = given.list('to');
  return to.length === 0 ? {} : { to };
};
