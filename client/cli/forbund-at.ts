import type { ForbundCommand } from '../../domain/forbund/commands';
import type { Begun, ForbundState } from '../../domain/forbund/state';
import type { Documents } from '../../journal/documents';
import type { Journal } from '../../journal/journal';
import type { Cli } from './cli';
import { dayDone } from './decided-day';
import { openJournal } from './door';
import { RefusedError } from './failures';
import type { Given } from './given';
import { processAt, type ProcessAt, sendTo } from './process-at';

/** A formed förbund as it stands. */
export type ForbundAt = ProcessAt<Begun>;

/** Refused: UNKNOWN_FORBUND, also of one that is not formed yet. */
export async function forbundAt(journal: Journal, forbund: string): Promise<ForbundAt> {
  const stream = forbund.startsWith('forbund-') ? forbund : `forbund-${forbund}`;
  const found = await processAt<ForbundState>(journal, stream, ({ members }) => members);
  if (found) return found;
  throw new RefusedError('UNKNOWN_FORBUND', `${forbund} is no formed förbund`, { forbund });
}

type Asked = Pick<ForbundCommand, 'type' | 'data'>;
export type Making = (at: ForbundAt, documents: Documents) => Promise<Asked> | Asked;

/** Something decided or done: the command that `make` gives, with its day and its evidence. What is only tried may be tried without a day. */
export async function onForbund(cli: Cli, given: Given, make: Making): Promise<number> {
  const journal = await openJournal(cli);
  const at = await forbundAt(journal, given.theArg(0));
  const decidedOn = given.flag('dryRun') ? (given.date('decidedOn') ?? at.today) : await dayDone(cli, given);
  return sendTo(cli, given, { journal, at, asked: { ...(await make(at, journal.documents)), decidedOn } });
}
