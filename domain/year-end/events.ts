import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { Basis } from '../forbund/basis';
import type { YearlyEvent } from '../yearly/yearly';
import type { AuditOpinion, Verdict } from './commands';
import type { ReportPart } from './law';

/** What was done although it lacked something, and why. */
export type Breach = Readonly<{ lacks: readonly string[]; reason: string }>;

/** A member's own decision. `on` is the day it was recorded. */
type ByMember = Readonly<{ member: string; body: string; decidedOn: CivilDate; evidence: Evidence; on: CivilDate }>;

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type YearEndEvent =
  | Event<'YearEndBegun', { basis: Basis; year: number; clockShiftMs?: number }>
  | Event<'AnnualReportDrafted', { parts: readonly ReportPart[]; on: CivilDate; evidence: Evidence }>
  | Event<'AnnualReportAdopted', { decidedOn: CivilDate; late: boolean; evidence?: Evidence; breach?: Breach }>
  | Event<'AnnualReportOverdue', { dueOn: CivilDate }>
  /** It was adopted in time and recorded late (0.4 D1). */
  | Event<'ReportOverdueAnnulled', { dueOn: CivilDate; decidedOn: CivilDate }>
  | Event<'AnnualReportSigned', { signatures: number; seats: number; decidedOn: CivilDate; evidence?: Evidence }>
  | Event<'OutcomeSent', { to: readonly string[]; decidedOn: CivilDate; evidence: Evidence }>
  | Event<
      'AuditReportIssued',
      {
        accounts: readonly string[];
        /** Who appointed the auditors, by the law of the fiscal year or the day. */
        appointedBy: readonly string[];
        opinion: AuditOpinion;
        remark: boolean;
        decidedOn: CivilDate;
        evidence: Evidence;
        on: CivilDate;
        breach?: Breach;
      }
    >
  | Event<
      'AuditReportsSent',
      { to: readonly string[]; accounts: readonly string[]; decidedOn: CivilDate; evidence: Evidence }
    >
  | Event<'DischargeDecided', ByMember & Readonly<{ verdict: Verdict }>>
  | Event<'DamagesDecided', ByMember & Readonly<{ claim: boolean }>>
  /** Practice: the law sets no day for it. */
  | Event<'DamagesStillOpen', { member: string; refusedOn: CivilDate; times: number }>
  | Event<'YearEndClosed', { on: CivilDate }>
  | YearlyEvent;
