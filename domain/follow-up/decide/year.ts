import { dayOf, evidenceOf } from '../../yearly/rules';
import type { Decide } from './rules';
import { periodOf } from '../state';

/** An evaluation of the activities without a gender perspective is recorded, and still leaves one to be made (S3:418). */
export const recordEvaluation: Decide<'RecordEvaluation'> = (command, state) => {
  const { of, genderPerspective } = command.data;
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  if (state.evaluatedOn[of] === decidedOn) return [];
  return [{ type: 'EvaluationRecorded', data: { of, genderPerspective, decidedOn, evidence } }];
};

// What follows from a date by itself: nobody is there to be refused, so what no longer applies adds nothing.

export const closePeriod: Decide<'ClosePeriod'> = ({ data: { period } }, state) =>
  periodOf(state, period)?.closed === false ? [{ type: 'PeriodClosed', data: { period } }] : [];

export const endYear: Decide<'EndYear'> = ({ data: { year } }, state) =>
  state.yearOver || state.year !== year ? [] : [{ type: 'FollowUpYearEnded', data: { year } }];
