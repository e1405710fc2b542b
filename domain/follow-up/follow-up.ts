import type { Decider } from '../decider';
import type { FollowUpCommand } from './commands';
import { decide } from './decide/decide';
import { duties } from './duties/duties';
import { effects } from './effects';
import type { FollowUpEvent } from './events';
import { evolve } from './evolve';
import type { FollowUpState } from './state';
import { followsForbund, isOver } from '../yearly/yearly';
import { summary } from './summary';

/** The follow-ups of a year, each with a forecast for the whole of it, until all are sent and the year is over (P7). */
export const followUp: Decider<FollowUpState, FollowUpCommand, FollowUpEvent> = {
  kind: 'follow-up',
  own: ['ClosePeriod', 'EndYear'],
  initialState: () => ({ status: 'NONE' }),
  decide,
  evolve,
  duties,
  ...followsForbund,
  effects,
  isTerminal: (state) => state.status === 'STARTED' && isOver(state),
  summary,
};
