import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { FollowUpEvent } from '../events';
import { evolve } from '../evolve';
import { periodsOf } from '../periods';
import type { FollowUpStarted, FollowUpState } from '../state';
import { aboveHeadings, aboveTotal, latestReported } from './alerts';
import type { Of } from './rules';

/** A year begun twice is one year. */
export function beginFollowUp({ data }: Of<'BeginFollowUp'>, state: FollowUpState): FollowUpEvent[] {
  if (state.status === 'STARTED') {
    if (state.year === data.year && state.basis.forbund === data.basis.forbund) return [];
    throw new Rejected('ALREADY_BEGUN', `this follow-up is of ${state.year}`, { year: state.year });
  }
  return [{ type: 'FollowUpBegun', data: { ...data, periods: periodsOf(data.basis, data.year) } }];
}

/** Told by the förbund, so never refused. An older revision than the one in force changes nothing. */
export function noteBudget({ data }: Of<'NoteBudget'>, state: FollowUpStarted): FollowUpEvent[] {
  const { budget: before } = state;
  if (state.closedOn !== undefined || (before && (before.revision > data.revision || same(before, data)))) return [];
  const noted: FollowUpEvent = { type: 'FollowUpBudgetNoted', data };
  const after = evolve(state, noted) as FollowUpStarted;
  const period = latestReported(after);
  if (!period) return [noted];
  return [
    noted,
    ...aboveTotal(after, period, 'DRAFTED'),
    ...(period.handledOn === undefined ? [] : aboveTotal(after, period, 'HANDLED')),
    ...aboveHeadings(after, period),
  ];
}
