import type { CivilDate } from '../calendar/civil-date';
import { law } from '../grounds';
import type { Ground } from '../duty';

/** What lets a trial go on at a time (L94 1 §; L1217 1 §). */
export interface TrialLaw {
  ground: Ground;
  /** Something else than the principals' decisions must come, before it holds. */
  condition?: Condition;
  /** The last day there can be a trial on. */
  lastDay?: CivilDate;
}

/** The Riksdag had to prolong the trials before 2004 (S1:55, C02). */
export type Condition = 'RIKSDAG';

const continuedFrom = '2004-01-01';

/** The day by which a trial must have begun, and the one on which it must still have run, to go on after 2003. */
export const [BEGUN_BEFORE, RUNNING_ON] = ['2003-07-01', '2003-12-31'] as const;

/** "till och med utgången av år 2006": no trial after it (L1217 1 §). */
export const HARD_STOP: CivilDate = '2006-12-31';

const before: TrialLaw = { ground: law('lag (1994:566) 1 §'), condition: 'RIKSDAG' };
const after: TrialLaw = { ground: law('lag (2003:1217) 1 §'), lastDay: HARD_STOP };

/** By the day in question, never by what a document says of the law (A48). */
export const trialLaw = (day: CivilDate): TrialLaw => (day < continuedFrom ? before : after);

/** The evaluation that must be finished inside the trial is of trials that go on after 2003 (L1217 4 §). */
export const mustEvaluate = (until: CivilDate): boolean => until >= continuedFrom;

export const evaluationCounts = (finishedOn: CivilDate): boolean => finishedOn >= continuedFrom;
