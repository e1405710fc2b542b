import type { InsatsCommand } from '../../domain/insats/commands';
import type { Begun, InsatsState } from '../../domain/insats/state';
import type { Documents } from '../../journal/documents';
import type { Journal } from '../../journal/journal';
import type { Cli } from './cli';
import { dayDone } from './decided-day';
import { openJournal } from './door';
import { RefusedError } from './failures';
import type { Given } from './given';
import { idTyped, numberedStream, numbersOf } from './numbered';
import { processAt, type ProcessAt, sendTo } from './process-at';

/** One insats as it stands. */
export type InsatsAt = ProcessAt<Begun>;

/** All of a förbund or of a trial, by number. */
export async function insatserOf(journal: Journal, owner: string): Promise<InsatsAt[]> {
  const rows = await journal.reader.listProcesses({ kind: 'insats', forbund: idTyped(owner) });
  const found = await Promise.all(rows.map(({ stream }) => at(journal, stream)));
  return found.flatMap((one) => one ?? []).sort((a, b) => a.state.no - b.state.no);
}

const at = (journal: Journal, stream: string): Promise<InsatsAt | undefined> =>
  processAt<InsatsState>(journal, stream, ({ basis }) => basis.members);

/** The one that --no names, else the only one that is open; a stream's name is taken as it is. Refused: UNKNOWN_INSATS. */
export async function insatsAt(journal: Journal, given: Given): Promise<InsatsAt> {
  const typed = given.theArg(0);
  const stream = await numberedStream(journal, { kind: 'insats', of: typed, no: given.number('no') });
  const found = stream === undefined ? undefined : await at(journal, stream);
  if (found) return found;
  throw await unknown(journal, typed);
}

async function unknown(journal: Journal, owner: string): Promise<RefusedError> {
  const numbers = await numbersOf(journal, { kind: 'insats', of: owner });
  return new RefusedError('UNKNOWN_INSATS', `name the insats of ${owner} with --no`, { owner, numbers });
}

type Asked = InsatsCommand extends infer One ? (One extends InsatsCommand ? Pick<One, 'type' | 'data'> : never) : never;

/** Sends the command that `make` gives, with its day and its evidence. */
export async function onInsats(
  cli: Cli,
  given: Given,
  make: (at: InsatsAt, documents: Documents) => Promise<Asked> | Asked,
): Promise<number> {
  const journal = await openJournal(cli);
  const insats = await insatsAt(journal, given);
  const decidedOn = await dayDone(cli, given);
  const asked = await make(insats, journal.documents);
  return sendTo(cli, given, { journal, at: insats, asked: { ...asked, decidedOn } });
}
