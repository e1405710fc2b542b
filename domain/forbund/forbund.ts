import type { Decider } from '../decider';
import type { ForbundCommand } from './commands';
import { decide } from './decide/decide';
import { duties } from './duties/duties';
import { effects } from './effects';
import type { ForbundEvent } from './events';
import { evolve } from './evolve';
import { isAtItsEnd, type ForbundState } from './state';
import { summary } from './summary';

/** A formed förbund: its members, charter, terms and years. It starts what each year and each term needs, and lives for decades. */
export const forbund: Decider<ForbundState, ForbundCommand, ForbundEvent> = {
  kind: 'forbund',
  // 1 knew only that it had begun; 2 not how far its clock is shifted; 3 nothing that the formation told later;
  // 4 nothing of its end; 5 had a notice run on when its member had left by agreement; 6 one charter for all days.
  fold: 7,
  own: ['OpenChild', 'SucceedMember', 'ApplyMatter', 'NoteOperationsDay', 'EndByCharter'],
  initialState: () => ({ status: 'NONE' }),
  decide,
  evolve,
  duties,
  effects,
  isTerminal: (state) => state.status === 'BEGUN' && isAtItsEnd(state),
  summary,
};
