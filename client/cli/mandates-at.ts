import type { MandatesCommand, Office } from '../../domain/mandates/commands';
import type { Begun, MandatesState } from '../../domain/mandates/state';
import type { Journal } from '../../journal/journal';
import type { Cli } from './cli';
import { dayDone } from './decided-day';
import { openJournal } from './door';
import { RefusedError } from './failures';
import type { Given } from './given';
import { oneOf } from './one-of';
import { processAt, type ProcessAt, sendTo } from './process-at';
import { assumed } from './record';

/** One term of the board or of the auditors as it stands. */
export type MandatesAt = ProcessAt<Begun>;

const kinds: Readonly<Record<Office, string>> = { BOARD: 'board', AUDITORS: 'auditors' };

export const officeOf = (given: Given): Office => oneOf(['BOARD', 'AUDITORS'], given, 'office');

/** All terms of an office that have been opened, the earliest first. */
export async function mandatesOf(journal: Journal, forbund: string, office: Office): Promise<MandatesAt[]> {
  const rows = await journal.reader.listProcesses({ kind: kinds[office], forbund });
  const found = await Promise.all(
    rows.map(({ stream }) => processAt<MandatesState>(journal, stream, ({ basis }) => basis.members)),
  );
  return found.flatMap((one) => one ?? []).sort((a, b) => (a.state.term.from < b.state.term.from ? -1 : 1));
}

type Wanted = (at: MandatesAt) => boolean;
type Making = (at: MandatesAt) => Omit<MandatesCommand, 'id' | 'actor'>;

/**
 * Sends the command that `make` gives to the term that --term names, else to the earliest that is not over and that
 * `wanted` fits, with its day and its evidence. Refused: UNKNOWN_TERM.
 */
export async function onMandates(
  cli: Cli,
  given: Given,
  { wanted, make }: { wanted: Wanted; make: Making },
): Promise<number> {
  const journal = await openJournal(cli);
  const at = await chosen(journal, given, wanted);
  const decidedOn = await dayDone(cli, given);
  const { type, data } = make(at);
  return sendTo(cli, given, { journal, at, asked: { type, data: { ...data, ...assumed(given) }, decidedOn } });
}

async function chosen(journal: Journal, given: Given, wanted: Wanted): Promise<MandatesAt> {
  const forbund = given.theArg(0);
  const office = officeOf(given);
  const year = given.text('term');
  const all = await mandatesOf(journal, forbund, office);
  const open = all.filter(({ state }) => state.endedOn === undefined);
  const named = year === undefined ? undefined : all.find(({ stream }) => stream === streamFor(office, forbund, year));
  const found = year === undefined ? (open.find(wanted) ?? open[0]) : named;
  if (found) return found;
  const terms = all.map(({ state }) => state.term.from);
  throw new RefusedError('UNKNOWN_TERM', `there is no such term of ${forbund}`, { forbund, office, terms });
}

const streamFor = (office: Office, forbund: string, term: string): string => `${kinds[office]}-${forbund}-${term}`;
