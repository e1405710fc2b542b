import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { StageOutcome } from '../formation/commands';
import type { ClockAdvanced } from '../steering/clock';
import type { ReminderAsked } from '../steering/reminder';
import type { DueBy, NamndPart, OrderKind, PlannedStart, RecordSays } from './commands';
import type { Condition } from './law';
import type { Ages, TrialPlan } from './plan';

/** Where and when something was decided or done. `assumed`: no document gives it (0.4 D8). */
export type Taken = Readonly<{ decidedOn: CivilDate; evidence?: Evidence; assumed?: boolean }>;

/** A body of a member. */
export type ByBody = Taken & Readonly<{ member: string; body: string }>;

/** A day that moved with the planned start, and whose it is. */
export type MovedDuty = Readonly<{ kind: string; order?: number; owedBy: string; from: CivilDate; to: CivilDate }>;

/** How a record of a decision differs from it. */
export type Differs = Readonly<{
  day?: 'MISSING' | 'OTHER';
  lacks: readonly string[];
  adds: readonly string[];
}>;

export type Order = Taken &
  Readonly<{
    no: number;
    kind: OrderKind;
    /** A member, "office" for the nämnd, or "EXTENSION": what comes with one by itself (S0:13, C108). */
    by: string;
    to: readonly string[];
    subject: string;
    due: DueBy;
  }>;

/** Days on which the trial rested on nothing, both included. */
export type Gap = Readonly<{ from: CivilDate; to: CivilDate }>;

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type TrialEvent =
  | Event<'TrialStarted', { plan: TrialPlan; clockShiftMs: number }>
  | Event<'ExtensionProposed', Taken & Readonly<{ no: number; until: CivilDate; condition?: Condition }>>
  | Event<
      'NamndDecided',
      Taken & Readonly<{ no: number; parts: readonly NamndPart[]; immediate: boolean; adjustedOn?: CivilDate }>
    >
  | Event<'NamndDecisionAdjusted', Taken & Readonly<{ decision: number }>>
  | Event<
      'NamndRecordKept',
      { decision: number; no: number; document: string; says: RecordSays; differs: Differs; evidence: Evidence }
    >
  /** The request is out: each principal has one of its own to answer. */
  | Event<
      'ExtensionRequested',
      { no: number; until: CivilDate; on: CivilDate; decision: number; condition?: Condition }
    >
  | Event<'CopySent', { decision: number; to: readonly string[]; subject: string; on: CivilDate }>
  | Event<'PrincipalStageRecorded', ByBody & Readonly<{ outcome: StageOutcome; no?: number }>>
  | Event<
      'PrincipalDecided',
      ByBody &
        Readonly<{
          no: number;
          until: CivilDate;
          outcome: 'EXTENDED' | 'REFUSED';
          target?: PlannedStart;
          /** Taken after the trial had ended; why it counts all the same. */
          late?: { reason: string };
        }>
    >
  | Event<
      'ClaimNoted',
      {
        no: number;
        members: readonly string[];
        until: CivilDate;
        said: string;
        documentOn: CivilDate;
        evidence: Evidence;
      }
    >
  | Event<'RiksdagDecided', Taken & Readonly<{ no: number; until: CivilDate; outcome: 'ADOPTED' | 'REJECTED' }>>
  /** `decidedOn` is the day of the last decision it takes. */
  | Event<
      'ExtensionCompleted',
      { no: number; was: CivilDate; until: CivilDate; decidedOn: CivilDate; assumed?: boolean }
    >
  | Event<'ExtensionRefused', { no: number; until: CivilDate; by: string; decidedOn: CivilDate }>
  /** Its last day is over, and nothing that is known extends it. */
  | Event<'TrialRanOut', { endedOn: CivilDate }>
  /** All had decided in time; the last of it became known late (0.4 D1). */
  | Event<'TrialEndAnnulled', { endedOn: CivilDate; until: CivilDate; decidedOn: CivilDate }>
  /** Taken up again by decisions that came after its end: a breach on the days between. */
  | Event<'TrialResumed', { endedOn: CivilDate; until: CivilDate; decidedOn: CivilDate; gap?: Gap; reason: string }>
  | Event<'TrialOrderGiven', Order>
  | Event<
      'TrialOrderDelivered',
      Taken & Readonly<{ no: number; by: string; to: string; kind: OrderKind; daysLate: number }>
    >
  | Event<
      'TrialOrderMissed',
      { no: number; kind: OrderKind; by: string; to: string; subject: string; dueOn: CivilDate }
    >
  | Event<
      'TargetPlanned',
      Taken & PlannedStart & Readonly<{ version: number; by?: string; was?: PlannedStart; moved: readonly MovedDuty[] }>
    >
  | Event<'ForbundStartNoted', { stream: string; on: CivilDate; formed: boolean }>
  | Event<'ClosureAnnounced', Taken & Readonly<{ endsOn: CivilDate; told: readonly string[] }>>
  | Event<'ClosureReversed', { endsOn: CivilDate; until: CivilDate; decidedOn: CivilDate; told: readonly string[] }>
  | Event<'ReversalTold', Taken & Readonly<{ endsOn: CivilDate; to: readonly string[] }>>
  | Event<'TrialEvaluated', Taken>
  | Event<'TrialEvaluationMissed', { until: CivilDate }>
  | Event<'TrialEvaluationBreachAnnulled', { until: CivilDate; decidedOn: CivilDate }>
  | Event<'MandateDelegated', ByBody & Readonly<{ no: number; to: string; scope: string; until?: CivilDate }>>
  | Event<'StandTaken', ByBody & Readonly<{ ages: Ages }>>
  | Event<'TrialAgesChanged', { ages: Ages; decidedOn: CivilDate }>
  | Event<
      'TrialInsatsRaised',
      Taken & Readonly<{ no: number; title: string; stream: string; until: CivilDate; ages?: Ages }>
    >
  | Event<'TrialInsatsClosed', { stream: string; on: CivilDate }>
  /** Nothing can extend it any more: the formation of the förbund is told when it ends. */
  | Event<'TrialClosing', { endsOn: CivilDate }>
  | Event<'TrialLiquidationEntered', Taken>
  /** What was done in time has had time to be recorded. */
  | Event<'TrialBooksClosed', { endedOn: CivilDate }>
  | Event<'TrialClosed', { on: CivilDate }>
  | ClockAdvanced
  | ReminderAsked;
