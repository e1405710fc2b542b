import type { CivilDate } from '../../domain/calendar/civil-date';
import type { LiquidationCommand } from '../../domain/liquidation/commands';
import type { LiquidationStarted, LiquidationState } from '../../domain/liquidation/state';
import type { Journal } from '../../journal/journal';
import type { Cli } from './cli';
import { dayDone } from './decided-day';
import { openJournal } from './door';
import { RefusedError } from './failures';
import type { Given } from './given';
import { processAt, type ProcessAt, sendTo } from './process-at';

/** A liquidation as it stands. */
export type LiquidationAt = ProcessAt<LiquidationStarted>;

/** The liquidation of a förbund that goes on, else its last one; a stream's name is taken as it is. Refused: UNKNOWN_LIQUIDATION. */
export async function liquidationAt(journal: Journal, forbund: string): Promise<LiquidationAt> {
  const stream = forbund.startsWith('liquidation-') ? forbund : await lastOf(journal, forbund);
  const found =
    stream === undefined ? undefined : await processAt<LiquidationState>(journal, stream, ({ basis }) => basis.members);
  if (found) return found;
  throw new RefusedError('UNKNOWN_LIQUIDATION', `${forbund} is not in liquidation`, { forbund });
}

async function lastOf(journal: Journal, forbund: string): Promise<string | undefined> {
  const rows = await journal.reader.listProcesses({ kind: 'liquidation', forbund });
  const inOrder = rows.toSorted((a, b) => a.startedAt - b.startedAt);
  return (inOrder.find(({ done }) => !done) ?? inOrder.at(-1))?.stream;
}

type Asked<C = LiquidationCommand> = C extends LiquidationCommand ? Pick<C, 'type' | 'data'> : never;
type Making = (at: LiquidationAt, journal: Journal) => Asked | Promise<Asked>;
type Day = (cli: Cli, given: Given) => Promise<CivilDate> | CivilDate | undefined;

/** Of what has no day of its own, and of what is only tried, a day may be given. */
export const anyDay: Day = (_, given) => given.date('decidedOn');

/** Sends the command that `make` gives, with the day it was done and the document that shows it. */
export async function onLiquidation(
  cli: Cli,
  given: Given,
  { make, day = dayDone }: { make: Making; day?: Day },
): Promise<number> {
  const journal = await openJournal(cli);
  const at = await liquidationAt(journal, given.theArg(0));
  const decidedOn = await (given.flag('dryRun') ? anyDay : day)(cli, given);
  const made = await make(at, journal);
  return sendTo(cli, given, { journal, at, asked: { ...made, ...(decidedOn !== undefined && { decidedOn }) } });
}
