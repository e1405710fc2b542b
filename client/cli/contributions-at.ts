import type { ContributionsCommand } from '../../domain/contributions/commands';
import type { Begun, ContributionsState } from '../../domain/contributions/state';
import type { Journal } from '../../journal/journal';
import type { Cli } from './cli';
import { openJournal } from './door';
import { RefusedError } from './failures';
import type { Given } from './given';
import { processAt, type ProcessAt, sendTo } from './process-at';

/** One year's contributions as they stand. */
export type ContributionsAt = ProcessAt<Begun>;

/**
 * The contributions of a förbund: of the year that is named, else the earliest that is not closed, else the latest.
 * Refused: UNKNOWN_CONTRIBUTIONS.
 */
export async function contributionsAt(journal: Journal, forbund: string, year?: number): Promise<ContributionsAt> {
  const stream = await streamOf(journal, forbund, year);
  const found = await processAt<ContributionsState>(journal, stream, ({ basis }) => basis.members);
  if (found) return found;
  throw unknown(forbund, year);
}

async function streamOf(journal: Journal, forbund: string, year?: number): Promise<string> {
  if (/^contributions-.+-\d{4}$/.test(forbund)) return forbund;
  if (year !== undefined) return `contributions-${forbund}-${year}`;
  const rows = await journal.reader.listProcesses({ kind: 'contributions', forbund });
  const byYear = [...rows].sort((a, b) => (a.stream < b.stream ? -1 : 1));
  const row = byYear.find(({ done }) => !done) ?? byYear.at(-1);
  if (!row) throw unknown(forbund);
  return row.stream;
}

const unknown = (forbund: string, year?: number): RefusedError =>
  new RefusedError('UNKNOWN_CONTRIBUTIONS', `there are no contributions of ${forbund} ${year ?? ''}`.trim(), {
    forbund,
    ...(year !== undefined && { year }),
  });

type Asked<C = ContributionsCommand> = C extends ContributionsCommand ? Pick<C, 'type' | 'data'> : never;
type Making = (at: ContributionsAt) => Asked;

/** Sends the command that `make` gives, with its day and its evidence where they are named. */
export async function onContributions(cli: Cli, given: Given, make: Making): Promise<number> {
  const journal = await openJournal(cli);
  const at = await contributionsAt(journal, given.theArg(0), given.number('year'));
  const decidedOn = given.date('decidedOn');
  return sendTo(cli, given, { journal, at, asked: { ...make(at), ...(decidedOn !== undefined && { decidedOn }) } });
}
