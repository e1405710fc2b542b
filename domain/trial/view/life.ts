import { addDays, type CivilDate } from '../../calendar/civil-date';
import { openExtension } from '../extension';
import { targetOf, type TrialGoing } from '../state';
import { type Span, structures } from '../transition';
import { type ExtensionStatus, statusOf } from './extension-view';

/** Days that the trial has, or would have by an extension: from one last day to the next. */
export interface Run {
  /** Of the extension; none of what was decided before the trial was recorded. */
  no?: number;
  from: CivilDate;
  to: CivilDate;
  status: ExtensionStatus;
}

export interface TrialLife {
  runs: readonly Run[];
  /** When the förbund's operations start, as it is formed or as it is planned. */
  start?: CivilDate;
  /** Days with nothing to rest on, or with both (S0:13, L1217 1 § 2 st.). */
  faults: readonly Span[];
}

/** The days of a trial from its first to the förbund that follows, as far as it is known. */
export function trialLife(state: TrialGoing): TrialLife {
  const start = state.forbund?.on ?? targetOf(state)?.on;
  return { runs: runsOf(state), ...(start !== undefined && { start }), faults: faultsOf(state, start) };
}

/** An extension that is open is taken to come about. */
function faultsOf(state: TrialGoing, operationsStartOn: CivilDate | undefined): Span[] {
  const to = state.endedOn ?? openExtension(state)?.until ?? state.until;
  const trial = withoutGaps(state, to);
  const start = operationsStartOn ?? addDays(to, 1);
  return structures({ trial, operationsStartOn: start }, state.plan.startedOn, start > to ? start : to).filter(
    ({ structure }) => structure === 'NONE' || structure === 'BOTH',
  );
}

function runsOf({ plan, extensions }: TrialGoing): Run[] {
  const first: Run = { from: plan.startedOn, to: plan.until, status: 'COMPLETED' };
  let last = plan.until;
  return [
    first,
    ...extensions.map((extension): Run => {
      const { no, until, completed } = extension;
      const from = addDays(completed?.was ?? last, 1);
      if (completed) last = until;
      return { no, from, to: until, status: statusOf(extension) };
    }),
  ];
}

/** What it was taken up again after is none of its days. */
function withoutGaps({ plan, gaps }: TrialGoing, to: CivilDate): { from: CivilDate; to: CivilDate }[] {
  const starts = [plan.startedOn, ...gaps.map((gap) => addDays(gap.to, 1))];
  const ends = [...gaps.map((gap) => addDays(gap.from, -1)), to];
  return starts.map((from, index) => ({ from, to: ends[index] ?? to }));
}
