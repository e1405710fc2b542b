import type { CivilDate } from '../../domain/calendar/civil-date';
import { civilDateAt } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import type { Journal } from '../../journal/journal';
import type { ProcessRow } from '../../journal/rows';
import type { Names } from '../words/tongue';
import type { Cli } from './cli';
import { evidenceOf, evidenceTried } from './evidence';
import type { Given } from './given';
import { type Named, namesIn } from './names-in';
import { rehearse } from './rehearse';
import { send } from './send';

/** A process as it stands. */
export interface ProcessAt<State> {
  stream: string;
  row: ProcessRow;
  state: State;
  /** The civil day by the process's own clock. */
  today: CivilDate;
  names: Names;
}

/** What a process is once it has begun. */
type Begun<State> = Exclude<State, { status: 'NONE' | 'IDEA' }>;

/** The process of a stream; undefined where there is none, or it has not begun. */
export async function processAt<State extends { status: string }>(
  journal: Journal,
  stream: string,
  membersOf: (state: Begun<State>) => readonly Named[],
): Promise<ProcessAt<Begun<State>> | undefined> {
  const found = await journal.reader.process(stream);
  const { status } = (found?.process.state as State | undefined) ?? { status: 'NONE' };
  if (!found || status === 'NONE' || status === 'IDEA') return undefined;
  const state = found.process.state as Begun<State>;
  const today = civilDateAt(Date.now() + found.row.clockShiftMs);
  return { stream, row: found.row, state, today, names: namesIn(membersOf(state)) };
}

interface Sent {
  journal: Journal;
  at: ProcessAt<unknown>;
  asked: Pick<Command, 'type' | 'data' | 'decidedOn'>;
}

/** Sends what is asked of a process, with where it is written; with --dry-run, says what would come of it. */
export async function sendTo(cli: Cli, given: Given, { journal, at, asked }: Sent): Promise<number> {
  if (given.flag('dryRun')) {
    return rehearse(cli, { journal, at, asked: { ...asked, ...(await evidenceTried(given)) } });
  }
  const { stream, names, row } = at;
  const evidence = await evidenceOf(given, journal.documents);
  const { clockShiftMs } = row;
  return send(cli, given, { journal, stream, names, clockShiftMs, asked: { ...asked, ...evidence } });
}
