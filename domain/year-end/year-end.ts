import type { Decider } from '../decider';
import type { YearEndCommand } from './commands';
import { decide } from './decide/decide';
import { duties } from './duties/duties';
import { effects } from './effects';
import type { YearEndEvent } from './events';
import { evolve } from './evolve';
import type { YearEndState } from './state';
import { followsForbund, isOver } from '../yearly/yearly';
import { summary } from './summary';

/** The end of a year: annual report, audit, and what each member decides for itself on discharge (P8). */
export const yearEnd: Decider<YearEndState, YearEndCommand, YearEndEvent> = {
  kind: 'year-end',
  own: ['NoteReportOverdue', 'AskAboutDamages'],
  initialState: () => ({ status: 'NONE' }),
  decide,
  evolve,
  duties,
  ...followsForbund,
  effects,
  isTerminal: (state) => state.status === 'STARTED' && isOver(state),
  summary,
};
