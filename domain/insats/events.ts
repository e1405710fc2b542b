import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { PartyKind } from '../formation/plan';
import type { YearlyEvent } from '../yearly/yearly';
import type { Beginning, Directing, EvaluationPlan, Focus, OnNoWord, Outcome, Registry } from './commands';
import type { Financed } from './financing';
import type { InsatsKind } from './kinds';
import type { Organisation } from './organisation';

/** What an insats may lack, in the order it is asked for. */
export type Lack = 'PLAN' | 'GENDER_PERSPECTIVE' | 'FUNDING' | 'AGREEMENT' | 'REGISTRATION' | 'EVALUATION';

/** What was done although it lacked something, and why. */
export type Breach = Readonly<{ lacks: readonly Lack[]; reason: string }>;

type Done = { decidedOn: CivilDate; evidence?: Evidence };
type Shown = { decidedOn: CivilDate; evidence: Evidence };

/** One deadline for word, and what came of it. */
type Waited = { no: number; by: Organisation; deadline: CivilDate };

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type InsatsEvent =
  | Event<'InsatsBegun', Beginning>
  | Event<
      'InsatsProposed',
      Done & {
        kinds: readonly InsatsKind[];
        concerned: readonly PartyKind[];
        carriedOutBy: readonly Organisation[];
      }
    >
  | Event<'InsatsPrepared', Done & { body: string }>
  | Event<
      'InsatsFunded',
      Shown & { year: number; ore: number; financing?: readonly Financed[]; plan?: EvaluationPlan; breach?: Breach }
    >
  | Event<'InsatsAgreed', Shown & { with: Organisation }>
  | Event<'InsatsRegistered', Done & { registry: Registry; focus: Focus }>
  | Event<'InsatsStarted', Done & { breach?: Breach }>
  | Event<'InsatsFollowedUp', Shown & { upTo: CivilDate }>
  | Event<'InsatsEvaluated', Shown & { genderPerspective: boolean }>
  | Event<'InsatsEndDecided', Shown & { endsOn: CivilDate; outcome: Outcome; settled?: boolean; breach?: Breach }>
  | Event<'InsatsEnded', { on: CivilDate; outcome: Outcome; recordedOn: CivilDate }>
  | Event<'InsatsClosed', { on: CivilDate }>
  | Event<'DirectionsSet', Done & Directing>
  /** Set anew for the same one while it waits: the same number, another day. */
  | Event<
      'NoticeDeadlineSet',
      Done & { no: number; on: CivilDate; by: Organisation; onMissed: OnNoWord; requestCountsAsWord?: boolean }
    >
  /** `on` is the day after the deadline; `told`: all who were told of it, members by id. */
  | Event<'NoticeDeadlineMissed', Waited & { on: CivilDate; becomes: OnNoWord; told: readonly string[] }>
  | Event<'WordRecorded', Shown & { kind: 'DECISION' | 'REQUEST' }>
  /** The decision came, `daysLate` after the deadline: whoever was told of the closure is to be told (S0:15). */
  | Event<
      'InsatsReversed',
      Waited & {
        decidedOn: CivilDate;
        daysLate: number;
        was: OnNoWord;
        told: readonly string[];
        recordedOn: CivilDate;
      }
    >
  /** The decision was timely and recorded late (0.4 D1). */
  | Event<'MissedNoticeAnnulled', Waited & { decidedOn: CivilDate; was: OnNoWord; told: readonly string[] }>
  | Event<'ReversalInformed', Shown & { to: readonly string[] }>
  | Event<
      'PaymentRequisitioned',
      Shown & { no: number; by: Organisation; ore: number; year: number; period: { from: CivilDate; to: CivilDate } }
    >
  | Event<'RequisitionRejected', Done & { no: number; by: Organisation; ore: number; reason: string }>
  | Event<'RequisitionPaid', Done & { no: number; by: Organisation; ore: number }>
  | Event<'FundsReallocated', Shown & { from: 'SICKNESS_BENEFIT'; to: 'ADMINISTRATION'; year?: number; ore?: number }>
  | Event<'InsatsOwnerExtended', { decidedOn: CivilDate; until: CivilDate }>
  | Event<'InsatsAuthorityNoted', { until: CivilDate }>
  | YearlyEvent;
