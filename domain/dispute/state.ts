import { addYears, type CivilDate } from '../calendar/civil-date';
import type { RaisedDispute } from '../forbund/ends';
import type { Running } from '../yearly/yearly';
import type { DisputeOutcome, Forum, Side } from './commands';
import type { WrongForum } from './events';

export interface Filing {
  forum: Forum;
  by: Side;
  caseNumber?: string;
  decidedOn: CivilDate;
  breach?: WrongForum;
}

export interface DisputeStarted extends Running, RaisedDispute {
  status: 'STARTED';
  /** Ascending. */
  negotiations: readonly CivilDate[];
  /** Of several the one that stands: where it was filed wrongly first, the one that put it right. */
  filing?: Filing;
  decided?: { outcome: DisputeOutcome; decidedOn: CivilDate };
  settledOn?: CivilDate;
  /** The last year that passed with nothing recorded. */
  yearPassedOn?: CivilDate;
  closedOn?: CivilDate;
}

export type DisputeState = { status: 'NONE' } | DisputeStarted;

export type DisputePhase = 'RAISED' | 'NEGOTIATION' | 'FILED' | 'DECIDED' | 'DISPUTE_SETTLED' | 'ENDED_BY_DISSOLUTION';

/** It follows from what has happened and is never stored. */
export function phaseOf(state: DisputeStarted): DisputePhase {
  if (state.decided) return 'DECIDED';
  if (state.settledOn !== undefined) return 'DISPUTE_SETTLED';
  if (state.dissolvedOn !== undefined) return 'ENDED_BY_DISSOLUTION';
  if (state.filing) return 'FILED';
  return state.negotiations.length > 0 ? 'NEGOTIATION' : 'RAISED';
}

/** "dispute-haninge-1". */
export const streamOf = ({ basis, no }: DisputeStarted): string => `dispute-${basis.forbund}-${no}`;

/** The day of the last that either side is known to have done. */
export const lastStepOn = ({ raisedOn, negotiations, filing }: DisputeStarted): CivilDate =>
  [raisedOn, ...negotiations, filing?.decidedOn ?? ''].sort().at(-1) ?? raisedOn;

/** A year from what was last done, or from the last year that passed with nothing done. */
export function lookOn(state: DisputeStarted): CivilDate {
  const [last, passed] = [lastStepOn(state), state.yearPassedOn ?? ''];
  return addYears(passed > last ? passed : last, 1);
}

/** Nothing has been done for a year. What was done in time and recorded late counts (0.4 D1). */
export const isUntouched = (state: DisputeStarted): boolean =>
  state.yearPassedOn !== undefined && addYears(lastStepOn(state), 1) <= state.yearPassedOn;

/** Filed elsewhere than the charter says: until it is put right, or the two have agreed. */
export const breachOf = ({ filing, settledOn }: DisputeStarted): WrongForum | undefined =>
  settledOn === undefined ? filing?.breach : undefined;
