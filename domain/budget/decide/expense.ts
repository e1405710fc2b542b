import { dayOf, evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import type { BudgetEvent } from '../events';
import { beyondFrame } from '../frame';
import { isBudgetHeading } from '../headings';
import type { Expense } from '../state';
import { refuseOrEstablish, type Fault } from './breaches';
import { type Decide, open } from './rules';

/** The goals yield, the frame does not, where the charter says so (C99); otherwise the decision must say what pays for it. */
export const decideExpense: Decide<'DecideExpense'> = (command, state) => {
  const budget = open(state);
  const { heading, ore, financing, breach } = command.data;
  if (!budget.adopted) throw new Rejected('BUDGET_NOT_ADOPTED', 'there is no budget to decide expenses within');
  if (!isBudgetHeading(heading)) {
    throw new Rejected('UNKNOWN_HEADING', `a budget has no heading ${heading}`, { heading });
  }
  const on = dayOf(command);
  const beyondOre = beyondFrame(budget, ore);
  const { revision, totalOre } = budget.adopted;
  const faults = beyondOre > 0 && budget.basis.terms.hardCap ? [beyond(beyondOre, totalOre)] : [];
  const breaches: BudgetEvent[] = refuseOrEstablish(faults, { revision, on, breach });
  financed(beyondOre, financing);
  const said: Expense = { heading, ore, decidedOn: on, ...(financing !== undefined && { financing }) };
  const data = { ...said, ...(beyondOre > 0 && { beyondOre }), ...evidenceIfAny(command) };
  return [{ type: 'ExpenseDecided', data }, ...breaches];
};

function financed(beyondOre: number, financing: string | undefined): void {
  if (beyondOre === 0 || financing !== undefined) return;
  const message = `${beyondOre} öre is beyond the frame: the decision says how it is financed (kommunallagen 11:15)`;
  throw new Rejected('FINANCING_MISSING', message, { beyondOre });
}

const beyond = (beyondOre: number, totalOre: number): Fault => ({
  ground: 'BEYOND_FRAME',
  message: `${beyondOre} öre more than the frame of ${totalOre}: the frame holds even where the goals cannot be reached`,
  details: { beyondOre, totalOre },
});
