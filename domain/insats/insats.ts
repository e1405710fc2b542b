import type { Decider } from '../decider';
import { followsForbund, isOver } from '../yearly/yearly';
import type { InsatsCommand } from './commands';
import { decide, own } from './decide/decide';
import { duties } from './duties/duties';
import { effects } from './effects';
import type { InsatsEvent } from './events';
import { evolve } from './evolve';
import type { InsatsState } from './state';
import { summary } from './summary';

/** One funded activity, from the need to its end or its handing over, of a förbund or of the trial (P13, P14). */
export const insats: Decider<InsatsState, InsatsCommand, InsatsEvent> = {
  kind: 'insats',
  own,
  initialState: () => ({ status: 'NONE' }),
  decide,
  evolve,
  duties,
  ...followsForbund,
  effects,
  isTerminal: (state) => state.status === 'BEGUN' && isOver(state),
  summary,
};
