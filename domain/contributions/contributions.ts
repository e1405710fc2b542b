import type { Decider } from '../decider';
import type { ContributionsCommand } from './commands';
import { decide } from './decide/decide';
import { duties } from './duties/duties';
import { effects } from './effects';
import type { ContributionsEvent } from './events';
import { evolve } from './evolve';
import type { ContributionsState } from './state';
import { followsForbund, isOver } from '../yearly/yearly';
import { summary } from './summary';

/** What the members pay of one year's budget, from its adoption until every öre is paid and none is held (P6, P17). */
export const contributions: Decider<ContributionsState, ContributionsCommand, ContributionsEvent> = {
  kind: 'contributions',
  own: ['NotifyPayers', 'NoteOverdue', 'RemindLatePayer', 'TellBoard', 'EndYear'],
  initialState: () => ({ status: 'NONE' }),
  decide,
  evolve,
  duties,
  ...followsForbund,
  effects,
  isTerminal: (state) => state.status === 'BEGUN' && isOver(state),
  summary,
};
