import type { Decider } from '../decider';
import { isOver } from '../yearly/yearly';
import type { DisputeCommand } from './commands';
import { decide } from './decide/decide';
import { duties } from './duties';
import { effects } from './effects';
import type { DisputeEvent } from './events';
import { evolve } from './evolve';
import type { DisputeState } from './state';
import { summary } from './summary';

/** A dispute between the förbund and one of its members, until it is decided or settled (P18). */
export const dispute: Decider<DisputeState, DisputeCommand, DisputeEvent> = {
  kind: 'dispute',
  own: ['PassDisputeYear'],
  initialState: () => ({ status: 'NONE' }),
  decide,
  evolve,
  duties,
  effects,
  isTerminal: (state) => state.status === 'STARTED' && isOver(state),
  summary,
};
