import { civilDateAt } from '../../domain/calendar/stockholm';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { BudgetCommand } from '../../domain/budget/commands';
import type { Begun, BudgetState } from '../../domain/budget/state';
import type { Journal } from '../../journal/journal';
import type { ProcessRow } from '../../journal/rows';
import type { Names } from '../words/tongue';
import type { Cli } from './cli';
import { openJournal } from './door';
import { evidenceOf } from './evidence';
import { RefusedError } from './failures';
import type { Given } from './given';
import { required } from './required';
import { send } from './send';

/** The budget of one year as it stands. */
export interface BudgetAt {
  stream: string;
  row: ProcessRow;
  state: Begun;
  /** The civil day by the förbund's own clock. */
  today: CivilDate;
  names: Names;
}

export type Wanted = (state: Begun) => boolean;

/** What is being prepared, and what has been adopted: two budgets of a förbund are open from August to the end of the year. */
export const notAdopted: Wanted = ({ adopted }) => adopted === undefined;
export const isAdopted: Wanted = ({ adopted }) => adopted !== undefined;

/** The budget of --year, else the earliest open one that `wanted` fits, else the latest. Refused: UNKNOWN_BUDGET. */
export async function budgetAt(journal: Journal, given: Given, wanted: Wanted): Promise<BudgetAt> {
  const forbund = given.theArg(0);
  const year = given.number('year');
  const rows = await journal.reader.listProcesses({ kind: 'budget', forbund });
  const found = await Promise.all(rows.map(({ stream }) => oneBudget(journal, stream)));
  const all = found.flatMap((one) => one ?? []).sort((a, b) => a.state.year - b.state.year);
  const open = all.filter(({ state }) => !state.closed);
  const fitting = open.find(({ state }) => wanted(state)) ?? open[0] ?? all.at(-1);
  const chosen = year === undefined ? fitting : all.find(({ state }) => state.year === year);
  if (chosen) return chosen;
  const years = all.map(({ state }) => state.year);
  throw new RefusedError('UNKNOWN_BUDGET', `there is no such budget of ${forbund}`, { forbund, years });
}

async function oneBudget(journal: Journal, stream: string): Promise<BudgetAt | undefined> {
  const found = await journal.reader.process(stream);
  const state = found?.process.state as BudgetState | undefined;
  if (!found || state?.status !== 'BEGUN') return undefined;
  const today = civilDateAt(Date.now() + found.row.clockShiftMs);
  return { stream, row: found.row, state, today, names: namesOf(state) };
}

const namesOf = ({ basis }: Begun): Names => ({
  memberName: (id) => basis.members.find((member) => member.id === id)?.name ?? id,
  bodyName: (_member, body) => body,
});

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
  const ask = ['Vilken dag fattades beslutet? (ÅÅÅÅ-MM-DD)', 'On which day was it decided? (YYYY-MM-DD)'] as const;
  const day = { name: 'decidedOn', ask };
  const decidedOn = decided ? (given.date('decidedOn') ?? (await required(cli, given, day))) : undefined;
  const evidence = await evidenceOf(given, journal.documents);
  const asked = { ...make(at), ...(decidedOn !== undefined && { decidedOn }), ...evidence };
  const { stream, names, row } = at;
  return send(cli, given, { journal, stream, names, clockShiftMs: row.clockShiftMs, asked });
}

/** The day of --on, or today by the förbund's clock. */
export const onDay = (given: Given, { today }: BudgetAt): { on: CivilDate } => ({ on: given.date('on') ?? today });
