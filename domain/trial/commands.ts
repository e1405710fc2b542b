import type { CivilDate } from '../calendar/civil-date';
import type { Command } from '../command';
import type { StageOutcome } from '../formation/commands';
import type { AdvanceClock } from '../steering/clock';
import type { RemindNow } from '../steering/reminder';
import type { Ages, TrialPlan } from './plan';

/** "fr o m 1 januari 2007" (S0:25), or "senast" that day (S3:72): both are kept (A34). */
export type Modality = 'FROM' | 'AT_LATEST';

/** When the förbund is to start, as planned. */
export type PlannedStart = Readonly<{ on: CivilDate; modality: Modality }>;

/** What somebody is to do by a day: draft the charter, have something fixed in time, negotiate, consider, describe, look into. */
export type OrderKind = 'CHARTER_DRAFT' | 'PREPARATION' | 'NEGOTIATE' | 'CONSIDER' | 'DESCRIBE' | 'INVESTIGATE';

/** A day of its own; so many days before the planned start, with which it moves; or the trial's last day, with that one. */
export type DueBy = { on: CivilDate } | { beforeTarget: number } | { byEnd: true };

/** One point of a decision of the nämnd. */
export type NamndPart =
  /** Hemställan: each principal is asked to decide. */
  | { kind: 'REQUEST_EXTENSION'; until: CivilDate }
  /** Uppmaning, or a request to all principals together (S0:25, S1:69). */
  | { kind: 'URGE'; what: OrderKind; subject: string; due: DueBy }
  /** For information, to those who are not asked (S1:71). */
  | { kind: 'SEND_COPY'; to: readonly string[]; subject: string }
  /** Something that holds until a day; a body decides only for its own time (S4:17). */
  | { kind: 'MEASURE'; subject: string; until: CivilDate }
  /** Inriktning: what is said of the time after, and decides nothing. */
  | { kind: 'DIRECTION'; subject: string };

/** What another document says that the nämnd decided: kinds of points, and maybe one that the decision does not have. */
export type RecordSays = Readonly<{
  decidedOn?: CivilDate;
  certifiedOn?: CivilDate;
  parts: readonly (NamndPart['kind'] | 'INVESTIGATE')[];
}>;

export type TrialCommand =
  | Command<'StartTrial', { plan: TrialPlan; clockShiftMs: number }>
  /** An official's memo (tjänsteskrivelse); `decidedOn` is its day. */
  | Command<'ProposeExtension', { until: CivilDate; assumed?: boolean }>
  /** `decidedOn` is the day of the meeting, never that of the certified extract (A23). */
  | Command<'RecordNamndDecision', { parts: readonly NamndPart[]; immediate: boolean; assumed?: boolean }>
  /** The minutes are approved: what was not adjusted at once goes out now. */
  | Command<'RecordAdjustment', { decision: number; assumed?: boolean }>
  /** Another record of the same decision is kept beside it, with what it says otherwise (C14). */
  | Command<'KeepRecord', { decision: number; document: string; says: RecordSays }>
  /** What a preparing body of a principal did; never its decision (0.4 D8). */
  | Command<'RecordStage', { member: string; body: string; outcome: StageOutcome; assumed?: boolean }>
  /** One principal's own decision. `nevertheless`: taken after the trial had ended, and why it counts (0.4 D9). */
  | Command<
      'DecideExtension',
      {
        member: string;
        body: string;
        until: CivilDate;
        outcome: 'EXTENDED' | 'REFUSED';
        target?: PlannedStart;
        assumed?: boolean;
        nevertheless?: string;
      }
    >
  /** A document's summary says that principals have decided; `said` is when, in its own words. It proves nothing (A21). */
  | Command<'RecordClaim', { members: readonly string[]; until: CivilDate; said: string }>
  | Command<'RecordRiksdagDecision', { until: CivilDate; outcome: 'ADOPTED' | 'REJECTED'; assumed?: boolean }>
  /** `by` and `to`: members' ids, or "office" for the nämnd. */
  | Command<
      'GiveOrder',
      { kind: OrderKind; by: string; to: readonly string[]; subject: string; due: DueBy; assumed?: boolean }
    >
  | Command<'DeliverOrder', { no: number; by?: string; assumed?: boolean }>
  /** Moves every duty that depends on it (C22, A49). */
  | Command<'ReplanTarget', PlannedStart & { by?: string; assumed?: boolean }>
  /** That the trial is to end has been told to those named: members' ids, or what else they are called. */
  | Command<'AnnounceClosure', { endsOn: CivilDate; told: readonly string[]; assumed?: boolean }>
  /** Those who were told of a closure that was called off have been told of that; without `to`, all of them. */
  | Command<'RecordInformation', { to?: readonly string[]; assumed?: boolean }>
  | Command<'RecordEvaluation', { assumed?: boolean }>
  /** Officials carry out what their principal has decided, by a mandate that is recorded (C06). */
  | Command<'DelegateMandate', { member: string; body: string; to: string; scope: string; until?: CivilDate }>
  /** A principal's new stand on whom the trial is for; holds when all have taken the same (C05). */
  | Command<'TakeStand', { member: string; body: string; ages: Ages; assumed?: boolean }>
  | Command<'RaiseInsats', { no?: number; title: string; ages?: Ages; assumed?: boolean }>
  | Command<'RecordLiquidation', { assumed?: boolean }>
  | AdvanceClock
  | RemindNow
  /* Told by others: never refused. */
  | Command<'NoteClosed', { stream: string; on: CivilDate }>
  | Command<'NoteForbundStart', { stream: string; on: CivilDate; formed: boolean }>
  /* What follows by itself from a date: never refused. */
  | Command<'EndTrial', { until: CivilDate }>
  | Command<'NoteClosing', { endsOn: CivilDate }>
  | Command<'MissOrder', { no: number; by: string; dueOn: CivilDate }>
  | Command<'MissEvaluation', { until: CivilDate }>
  | Command<'CloseBooks', { endedOn: CivilDate }>;
