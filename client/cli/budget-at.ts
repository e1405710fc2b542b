import type { CivilDate } from '../../domain/calendar/civil-date';
import type { BudgetCommand } from '../../domain/budget/commands';
import type { Begun, BudgetState } from '../../domain/budget/state';
import type { Journal } from '../../journal/journal';
import type { Cli } from './cli';
import { decidedDay } from './decided-day';
import { openJournal } from './door';
import { RefusedError } from './failures';
import type { Given } from './given';
import { processAt, type ProcessAt, sendTo } from './process-at';

/** The budget of one year as it stands. */
export type BudgetAt = ProcessAt<Begun>;

export type Wanted = (state: Begun) => boolean;

/** What is being prepared, and what has been adopted: two budgets of a förbund are open from August to the end of the year. */
export const notAdopted: Wanted = ({ adopted }) => adopted === undefined;
export const isAdopted: Wanted = ({ adopted }) => adopted !== undefined;

/** The budget of --year, else the earliest open one that `wanted` fits, else the latest. Refused: UNKNOWN_BUDGET. */
export async function budgetAt(journal: Journal, given: Given, wanted: Wanted): Promise<BudgetAt> {
  const forbund = given.theArg(0);
  const year = given.number('year');
  const rows = await journal.reader.listProcesses({ kind: 'budget', forbund });
  const found = await Promise.all(
    rows.map(({ stream }) => processAt<BudgetState>(journal, stream, ({ basis }) => basis.members)),
  );
  const all = found.flatMap((one) => one ?? []).sort((a, b) => a.state.year - b.state.year);
  const open = all.filter(({ state }) => !state.closed);
  const fitting = open.find(({ state }) => wanted(state)) ?? open[0] ?? all.at(-1);
  const chosen = year === undefined ? fitting : all.find(({ state }) => state.year === year);
  if (chosen) return chosen;
  const years = all.map(({ state }) => state.year);
  throw new RefusedError('UNKNOWN_BUDGET', `there is no such budget of ${forbund}`, { forbund, years });
}

type Asked<C = BudgetCommand> = C extends BudgetCommand ? Pick<C, 'type' | 'data'> : never;

/** What is sent: of a decision, its day is asked for. */
export interface Sent {
  wanted: Wanted;
  decided?: boolean;
  make: (at: BudgetAt) => Asked;
}

/** Sends the command that `make` gives, with its evidence. */
export async function onBudget(cli: Cli, given: Given, { wanted, decided = false, make }: Sent): Promise<number> {
  const journal = await openJournal(cli);
  const at = await budgetAt(journal, given, wanted);
  const decidedOn = decided ? await decidedDay(cli, given) : undefined;
  return sendTo(cli, given, { journal, at, asked: { ...make(at), ...(decidedOn !== undefined && { decidedOn }) } });
}

/** The day of --on, or today by the förbund's clock. */
export const onDay = (given: Given, { today }: BudgetAt): { on: CivilDate } => ({ on: given.date('on') ?? today });
