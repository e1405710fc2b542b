import { dayIn } from '../../calendar/month-day';
import { civilDateAt } from '../../calendar/stockholm';
import { dayOf } from '../../dated';
import { evidenceOf } from '../../yearly/rules';
import { same } from '../../same';
import type { Decide } from './rules';
import { periodOf } from '../state';

/** An evaluation of the activities without a gender perspective is recorded, and still leaves one to be made (S3:418). */
export const recordEvaluation: Decide<'RecordEvaluation'> = (command, state) => {
  const { of, genderPerspective } = command.data;
  const decidedOn = dayOf(command);
  const evidence = evidenceOf(command);
  if (state.evaluations.some((one) => same(one, { of, genderPerspective, decidedOn }))) return [];
  return [{ type: 'EvaluationRecorded', data: { of, genderPerspective, decidedOn, evidence } }];
};

// What follows from a date by itself: nobody is there to be refused, so what no longer applies adds nothing.

export const closePeriod: Decide<'ClosePeriod'> = ({ data: { period }, at }, state) =>
  periodOf(state, period)?.closed === false && civilDateAt(at) > period
    ? [{ type: 'PeriodClosed', data: { period } }]
    : [];

export const endYear: Decide<'EndYear'> = ({ data: { year }, at }, state) =>
  state.yearOver || state.year !== year || civilDateAt(at) <= dayIn(year, '12-31')
    ? []
    : [{ type: 'FollowUpYearEnded', data: { year } }];
