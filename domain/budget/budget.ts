import type { Decider } from '../decider';
import type { BudgetCommand } from './commands';
import { decide } from './decide/decide';
import { duties } from './duties/duties';
import { effects } from './effects';
import type { BudgetEvent } from './events';
import { evolve } from './evolve';
import type { BudgetState } from './state';
import { followsForbund } from '../yearly/yearly';
import { summary } from './summary';

/** The budget of one year, from the needs to the end of the year it is in force (P5, 23 §). */
export const budget: Decider<BudgetState, BudgetCommand, BudgetEvent> = {
  kind: 'budget',
  initialState: () => ({ status: 'NONE' }),
  decide,
  evolve,
  duties,
  ...followsForbund,
  effects,
  isTerminal: (state) => state.status === 'BEGUN' && (state.closed ?? state.dissolvedOn) !== undefined,
  summary,
};
