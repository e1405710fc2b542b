import type { Decider } from '../decider';
import type { LiquidationCommand } from './commands';
import { decide } from './decide/decide';
import { duties } from './duties/duties';
import { effects } from './effects';
import type { LiquidationEvent } from './events';
import { evolve } from './evolve';
import type { LiquidationState } from './state';
import { summary } from './summary';

/** A förbund's liquidation, from the day it is entered until it is dissolved and its archive handed over (P16, P17, P19). */
export const liquidation: Decider<LiquidationState, LiquidationCommand, LiquidationEvent> = {
  kind: 'liquidation',
  own: ['PassLiquidationYear', 'NoteArchiveOverdue', 'EndClaims'],
  initialState: () => ({ status: 'NONE' }),
  decide,
  evolve,
  duties,
  effects,
  isTerminal: (state) => state.status === 'STARTED' && (state.closedOn !== undefined || state.annulled !== undefined),
  summary,
};
