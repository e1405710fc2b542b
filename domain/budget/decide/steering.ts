import { civilDateAt } from '../../calendar/stockholm';
import type { Decided } from '../../command';
import { decideYearly } from '../../yearly/decide';
import { isToldByForbund, type YearlyCommand } from '../../yearly/yearly';
import { later, nominalDay } from '../days';
import { duties } from '../duties/duties';
import type { BudgetEvent } from '../events';
import type { BudgetState } from '../state';
import { type Decide, open } from './rules';

/** What every process of a year takes. What the förbund tells is never refused, however late it comes. */
export function yearly(command: Decided<YearlyCommand>, state: BudgetState): BudgetEvent[] {
  if (isToldByForbund(command.type) && (state.status === 'NONE' || state.closed)) return [];
  const budget = open(state);
  return decideYearly(command, budget, duties(budget));
}

// What follows from a date by itself: nobody is there to be refused, so what no longer applies adds nothing.

export const noteOverdue: Decide<'NoteOverdue'> = ({ data: { lastDay }, at }, state) => {
  if (state.status === 'NONE' || state.closed || state.adopted || state.overdue || state.byMembers) return [];
  if (civilDateAt(at) <= lastDay) return [];
  const { year } = state;
  return [{ type: 'BudgetOverdue', data: { year, lastDay, nominal: nominalDay(year) } }];
};

export const bringIntoForce: Decide<'BringIntoForce'> = ({ data: { on } }, state) => {
  if (state.status === 'NONE' || state.closed || !state.adopted || state.inForceOn !== undefined) return [];
  return [{ type: 'BudgetInForce', data: { year: state.year, on: later(on, state.adopted.adoptedOn) } }];
};

export const closeBudget: Decide<'CloseBudget'> = ({ data: { on } }, state) => {
  if (state.status === 'NONE' || state.closed) return [];
  return [{ type: 'BudgetClosed', data: { year: state.year, on, adopted: state.adopted !== undefined } }];
};
