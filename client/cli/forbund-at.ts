import type { CivilDate } from '../../domain/calendar/civil-date';
import { civilDateAt } from '../../domain/calendar/stockholm';
import type { ForbundCommand } from '../../domain/forbund/commands';
import type { Begun, ForbundState } from '../../domain/forbund/state';
import type { Documents } from '../../journal/documents';
import type { Journal } from '../../journal/journal';
import type { ProcessRow } from '../../journal/rows';
import type { Names } from '../words/tongue';
import type { Cli } from './cli';
import { openJournal } from './door';
import { evidenceOf } from './evidence';
import { RefusedError } from './failures';
import { namesIn } from './formation-at';
import type { Given } from './given';
import { required } from './required';
import { send } from './send';

/** A formed förbund as it stands. */
export interface ForbundAt {
  stream: string;
  row: ProcessRow;
  state: Begun;
  /** The civil day by the förbund's own clock. */
  today: CivilDate;
  names: Names;
}

/** Refused: UNKNOWN_FORBUND, also of one that is not formed yet. */
async function forbundAt(journal: Journal, forbund: string): Promise<ForbundAt> {
  const stream = forbund.startsWith('forbund-') ? forbund : `forbund-${forbund}`;
  const found = await journal.reader.process(stream);
  const state = found?.process.state as ForbundState | undefined;
  if (!found || state?.status !== 'BEGUN') {
    throw new RefusedError('UNKNOWN_FORBUND', `${forbund} is no formed förbund`, { forbund });
  }
  const today = civilDateAt(Date.now() + found.row.clockShiftMs);
  return { stream, row: found.row, state, today, names: namesIn(state.members) };
}

type Asked = Pick<ForbundCommand, 'type' | 'data'>;
export type Making = (at: ForbundAt, documents: Documents) => Promise<Asked> | Asked;

/** Something decided or done: the command that `make` gives, with its day and its evidence. */
export async function onForbund(cli: Cli, given: Given, make: Making): Promise<number> {
  const journal = await openJournal(cli);
  const at = await forbundAt(journal, given.theArg(0));
  const ask = ['Vilken dag? (ÅÅÅÅ-MM-DD)', 'On which day? (YYYY-MM-DD)'] as const;
  const decidedOn = given.date('decidedOn') ?? (await required(cli, given, { name: 'decidedOn', ask }));
  const asked = { ...(await make(at, journal.documents)), decidedOn, ...(await evidenceOf(given, journal.documents)) };
  const { stream, names, row } = at;
  return send(cli, given, { journal, stream, names, clockShiftMs: row.clockShiftMs, asked });
}
