import type { Decider } from '../decider';
import type { TrialCommand } from './commands';
import { decide } from './decide/decide';
import { duties } from './duties/duties';
import { effects } from './effects';
import type { TrialEvent } from './events';
import { evolve } from './evolve';
import type { TrialState } from './state';
import { summary } from './summary';

/** A trial under the acts of 1994 and 2003 (SOCSAM): its extensions, until it ends or a förbund takes its place (P4). */
export const trial: Decider<TrialState, TrialCommand, TrialEvent> = {
  kind: 'trial',
  own: ['EndTrial', 'NoteClosing', 'MissOrder', 'MissEvaluation', 'CloseBooks'],
  initialState: () => ({ status: 'NONE' }),
  decide,
  evolve,
  duties,
  effects,
  isTerminal: (state) => state.status === 'STARTED' && state.closedOn !== undefined,
  summary,
};
