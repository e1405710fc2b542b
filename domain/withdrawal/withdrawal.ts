import type { Decider } from '../decider';
import { isOver } from '../yearly/yearly';
import type { WithdrawalCommand } from './commands';
import { decide } from './decide/decide';
import { duties } from './duties/duties';
import { effects } from './effects';
import type { WithdrawalEvent } from './events';
import { evolve } from './evolve';
import type { WithdrawalState } from './state';
import { summary } from './summary';

/** One member's notice, from the day it was received until it has run out, or been revoked, and nothing can change that (P15). */
export const withdrawal: Decider<WithdrawalState, WithdrawalCommand, WithdrawalEvent> = {
  kind: 'withdrawal',
  // 1 knew nothing of the other notices.
  fold: 2,
  own: ['BeginLastYear', 'ExpireNotice'],
  initialState: () => ({ status: 'NONE' }),
  decide,
  evolve,
  duties,
  effects,
  isTerminal: (state) => state.status === 'STARTED' && isOver(state),
  summary,
};
