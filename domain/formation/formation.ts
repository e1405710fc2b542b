import type { Decider } from '../decider';
import type { FormationCommand } from './commands';
import { decide } from './decide/decide';
import { duties } from './duties/duties';
import { effects } from './effects';
import type { FormationEvent } from './events';
import { evolve } from './evolve';
import type { FormationState } from './state';
import { summary } from './summary';

/** A förbund from its draft charter until it operates, or until its formation lapses or is withdrawn (P1-P3). */
export const formation: Decider<FormationState, FormationCommand, FormationEvent> = {
  kind: 'formation',
  fold: 2,
  own: ['Lapse', 'CompleteFormation', 'NoteOperationsStart', 'NoteLastSafeDayPassed', 'NotePlanBroken'],
  initialState: () => ({ status: 'IDEA' }),
  decide,
  evolve,
  duties,
  effects,
  // A lapsed formation stays open: a timely decision may be recorded late, or all may agree on a new date.
  isTerminal: (state) =>
    state.status === 'STARTED' && (state.withdrawn !== undefined || state.operatingFrom !== undefined),
  summary,
};
