import { civilDateAt } from '../../calendar/stockholm';
import { evaluationCounts, HARD_STOP } from '../law';
import type { Decide } from './rules';

// What follows from a date by itself, or is told: nobody is there to be refused, so what no longer applies adds nothing.

export const endTrial: Decide<'EndTrial'> = ({ data: { until }, at }, state) =>
  state.endedOn !== undefined || state.until !== until || civilDateAt(at) <= until
    ? []
    : [{ type: 'TrialRanOut', data: { endedOn: until } }];

export const noteClosing: Decide<'NoteClosing'> = ({ data: { endsOn } }, state) =>
  state.endedOn !== undefined || state.until !== endsOn || endsOn !== HARD_STOP || state.endTold === endsOn
    ? []
    : [{ type: 'TrialClosing', data: { endsOn } }];

/** The trial ends without an evaluation that was finished inside it: a breach that is shown (L1217 4 §, C19). */
export const missEvaluation: Decide<'MissEvaluation'> = ({ data: { until }, at }, state) => {
  const isDone = state.evaluations.some(({ decidedOn }) => evaluationCounts(decidedOn) && decidedOn <= until);
  const isStale = state.until !== until || state.evaluationMissed !== undefined || civilDateAt(at) <= until;
  return isDone || isStale ? [] : [{ type: 'TrialEvaluationMissed', data: { until } }];
};

export const closeBooks: Decide<'CloseBooks'> = ({ data: { endedOn } }, state) =>
  state.endedOn !== endedOn || state.booksClosed === true ? [] : [{ type: 'TrialBooksClosed', data: { endedOn } }];

export const noteClosed: Decide<'NoteClosed'> = ({ data: { stream, on } }, { insatser }) =>
  insatser.some((one) => one.stream === stream && one.closedOn === undefined)
    ? [{ type: 'TrialInsatsClosed', data: { stream, on } }]
    : [];
