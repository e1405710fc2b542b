import type { Decider } from '../decider';
import type { MandatesCommand } from './commands';
import { decide } from './decide/decide';
import { duties } from './duties/duties';
import { effects } from './effects';
import type { MandatesEvent } from './events';
import { evolve } from './evolve';
import type { MandatesState } from './state';
import { followsForbund } from '../yearly/yearly';
import { summary } from './summary';

type Mandates = Decider<MandatesState, MandatesCommand, MandatesEvent>;

const mandates: Omit<Mandates, 'kind'> = {
  own: ['BeginQuorumWatch', 'BeginTerm', 'EndTerm'],
  initialState: () => ({ status: 'NONE' }),
  decide,
  evolve,
  duties,
  ...followsForbund,
  effects,
  isTerminal: (state) => state.status === 'BEGUN' && (state.endedOn ?? state.dissolvedOn) !== undefined,
  summary,
};

/** One term of a board: its seats from the first reminder to the day they are empty again (P9). */
export const board: Mandates = { kind: 'board', ...mandates };

/** One term of the auditors (P11). */
export const auditors: Mandates = { kind: 'auditors', ...mandates };
