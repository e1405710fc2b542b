import type { DisputeCommand } from '../../domain/dispute/commands';
import type { DisputeStarted, DisputeState } from '../../domain/dispute/state';
import type { Journal } from '../../journal/journal';
import type { Cli } from './cli';
import { dayDone } from './decided-day';
import { openJournal } from './door';
import { RefusedError } from './failures';
import type { Given } from './given';
import { numberedStream, numbersOf } from './numbered';
import { processAt, type ProcessAt, sendTo } from './process-at';

/** One dispute as it stands. */
export type DisputeAt = ProcessAt<DisputeStarted>;

/** The one that --no names, else the only one that is open; a stream's name is taken as it is. Refused: UNKNOWN_DISPUTE. */
export async function disputeAt(journal: Journal, given: Given): Promise<DisputeAt> {
  const of = given.theArg(0);
  const stream = await numberedStream(journal, { kind: 'dispute', of, no: given.number('no') });
  const found = stream && (await processAt<DisputeState>(journal, stream, ({ basis }) => basis.members));
  if (found) return found;
  const numbers = await numbersOf(journal, { kind: 'dispute', of });
  throw new RefusedError('UNKNOWN_DISPUTE', `name the dispute of ${of} with --no`, { forbund: of, numbers });
}

type Asked = DisputeCommand extends infer One
  ? One extends DisputeCommand
    ? Pick<One, 'type' | 'data'>
    : never
  : never;

/** Sends a command, with the day it was done and the document that shows it. */
export async function onDispute(cli: Cli, given: Given, asked: Asked): Promise<number> {
  const journal = await openJournal(cli);
  const at = await disputeAt(journal, given);
  const decidedOn = await dayDone(cli, given);
  return sendTo(cli, given, { journal, at, asked: { ...asked, decidedOn } });
}
