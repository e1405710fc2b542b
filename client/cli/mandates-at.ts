import type { CivilDate } from '../../domain/calendar/civil-date';
import { civilDateAt } from '../../domain/calendar/stockholm';
import type { MandatesCommand, Office } from '../../domain/mandates/commands';
import type { Begun, MandatesState } from '../../domain/mandates/state';
import type { Journal } from '../../journal/journal';
import type { ProcessRow } from '../../journal/rows';
import type { Names } from '../words/tongue';
import type { Cli } from './cli';
import { openJournal } from './door';
import { evidenceOf } from './evidence';
import { RefusedError } from './failures';
import type { Given } from './given';
import { oneOf } from './one-of';
import { assumed } from './record';
import { required } from './required';
import { send } from './send';

/** One term of the board or of the auditors as it stands. */
export interface MandatesAt {
  stream: string;
  row: ProcessRow;
  state: Begun;
  /** The civil day by the förbund's own clock. */
  today: CivilDate;
  names: Names;
}

const kinds: Readonly<Record<Office, string>> = { BOARD: 'board', AUDITORS: 'auditors' };

export const officeOf = (given: Given): Office => oneOf(['BOARD', 'AUDITORS'], given, 'office');

/** All terms of an office that have been opened, the earliest first. */
export async function mandatesOf(journal: Journal, forbund: string, office: Office): Promise<MandatesAt[]> {
  const rows = await journal.reader.listProcesses({ kind: kinds[office], forbund });
  const found = await Promise.all(rows.map(({ stream }) => mandatesAt(journal, stream)));
  return found.flatMap((one) => one ?? []).sort((a, b) => (a.state.term.from < b.state.term.from ? -1 : 1));
}

async function mandatesAt(journal: Journal, stream: string): Promise<MandatesAt | undefined> {
  const found = await journal.reader.process(stream);
  const state = found?.process.state as MandatesState | undefined;
  if (!found || state?.status !== 'BEGUN') return undefined;
  const today = civilDateAt(Date.now() + found.row.clockShiftMs);
  return { stream, row: found.row, state, today, names: namesOf(state) };
}

const namesOf = ({ basis }: Begun): Names => ({
  memberName: (id) => basis.members.find((member) => member.id === id)?.name ?? id,
  bodyName: (_member, body) => body,
});

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
  const ask = ['Vilken dag? (ÅÅÅÅ-MM-DD)', 'On which day? (YYYY-MM-DD)'] as const;
  const decidedOn = given.date('decidedOn') ?? (await required(cli, given, { name: 'decidedOn', ask }));
  const { type, data } = make(at);
  const evidence = await evidenceOf(given, journal.documents);
  const asked = { type, data: { ...data, ...assumed(given) }, decidedOn, ...evidence };
  return send(cli, given, { journal, stream: at.stream, names: at.names, clockShiftMs: at.row.clockShiftMs, asked });
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
