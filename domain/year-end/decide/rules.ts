import type { Decided } from '../../command';
import { Rejected } from '../../rejected';
import type { YearEndCommand } from '../commands';
import type { YearEndEvent } from '../events';
import type { YearEndStarted, YearEndState } from '../state';

export type Of<Type extends YearEndCommand['type']> = Decided<Extract<YearEndCommand, { type: Type }>>;
export type Decide<Type extends YearEndCommand['type']> = (command: Of<Type>, state: YearEndStarted) => YearEndEvent[];

/** Refused: YEAR_END_NOT_BEGUN, YEAR_END_CLOSED. */
export function open(state: YearEndState): YearEndStarted {
  if (state.status === 'NONE') throw new Rejected('YEAR_END_NOT_BEGUN', 'the year has not been closed');
  if (state.closedOn === undefined) return state;
  const { year, closedOn } = state;
  throw new Rejected('YEAR_END_CLOSED', `every member has decided on ${year}; it was closed on ${closedOn}`, {
    year,
    closedOn,
  });
}
