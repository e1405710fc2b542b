import type { CivilDate } from '../calendar/civil-date';
import { memberIds, type Yearly } from '../yearly/yearly';
import type { Budgeted, Evaluated, HeadingFigures, Operations } from './commands';
import type { Breach } from './events';

export interface Report {
  /** 1 for the first draft of the period. */
  version: number;
  economy: readonly HeadingFigures[];
  operations: Operations;
  breach?: Breach;
}

export interface Period {
  endsOn: CivilDate;
  closed: boolean;
  report?: Report;
  handledOn?: CivilDate;
  /** The day each member was sent the report as it stands. */
  sentTo: Readonly<Record<string, CivilDate>>;
  /** Sent to all without what it must have; stands until a whole one has been sent to all. */
  breach?: Breach;
}

export interface Evaluation {
  of: Evaluated;
  genderPerspective: boolean;
  decidedOn: CivilDate;
}

export interface FollowUpStarted extends Yearly {
  status: 'STARTED';
  /** None until one is adopted: then no deviation is claimed. */
  budget?: Budgeted & Readonly<{ revision: number }>;
  /** Ascending. */
  periods: readonly Period[];
  evaluations: readonly Evaluation[];
  yearOver: boolean;
}

export type FollowUpState = { status: 'NONE' } | FollowUpStarted;

export type PeriodPhase = 'PERIOD_OPEN' | 'PERIOD_CLOSED' | 'REPORT_DRAFTED' | 'BOARD_HANDLED' | 'SENT_TO_ALL_MEMBERS';

export const periodOf = ({ periods }: FollowUpStarted, endsOn: CivilDate): Period | undefined =>
  periods.find((period) => period.endsOn === endsOn);

/** The members that have not been sent the period's report as it stands, in case-file order. */
export const unsent = (state: FollowUpStarted, { sentTo }: Period): string[] =>
  memberIds(state).filter((id) => !Object.hasOwn(sentTo, id));

export function phaseOfPeriod(state: FollowUpStarted, period: Period): PeriodPhase {
  if (!period.closed) return 'PERIOD_OPEN';
  if (!period.report) return 'PERIOD_CLOSED';
  if (period.handledOn === undefined) return 'REPORT_DRAFTED';
  return unsent(state, period).length > 0 ? 'BOARD_HANDLED' : 'SENT_TO_ALL_MEMBERS';
}

/** Sent to all members, with all that it must have. */
export const isDone = (state: FollowUpStarted, period: Period): boolean =>
  period.breach === undefined && phaseOfPeriod(state, period) === 'SENT_TO_ALL_MEMBERS';

/** The period's report is still to be sent for the first time: a breach was sent, and is shown as one. */
export const isOwed = (state: FollowUpStarted, period: Period): boolean =>
  period.breach === undefined && !isDone(state, period);

/** The activities are evaluated only when they are so with a gender perspective (S3:418). */
export const unevaluated = ({ evaluations }: FollowUpStarted): Evaluated[] =>
  (['FORBUND', 'ACTIVITIES'] as const).filter(
    (of) => !evaluations.some((one) => one.of === of && (of === 'FORBUND' || one.genderPerspective)),
  );
