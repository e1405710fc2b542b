import type { Command } from '../../domain/command';
import type { FollowUpState } from '../../domain/follow-up/state';
import type { YearEndState } from '../../domain/year-end/state';
import type { Journal } from '../../journal/journal';
import type { Cli } from './cli';
import { dayDone } from './decided-day';
import { openJournal } from './door';
import { RefusedError } from './failures';
import type { Given } from './given';
import { processAt, type ProcessAt, sendTo } from './process-at';

export type YearKind = 'follow-up' | 'year-end';

const ofYear = (stream: string): number => Number(stream.split('-').at(-1));

/** Of the year that is named, else the only one that is open; a stream's name is taken as it is. Refused: UNKNOWN_YEAR. */
async function yearAt(journal: Journal, kind: YearKind, { forbund, year }: Named): Promise<ProcessAt<unknown>> {
  const stream = await streamOf(journal, kind, { forbund, year });
  const found = await processAt<FollowUpState | YearEndState>(journal, stream, ({ basis }) => basis.members);
  if (found) return found;
  throw unknown(forbund, []);
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
  const decidedOn = dated ? await dayDone(cli, given) : given.date('decidedOn');
  const made = await make(journal);
  return sendTo(cli, given, { journal, at, asked: { ...made, ...(decidedOn !== undefined && { decidedOn }) } });
}

type Make = (journal: Journal) => Asked | Promise<Asked>;

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
