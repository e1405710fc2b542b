import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { Moved } from '../duty';
import type { Basis } from '../forbund/basis';
import type { YearlyEvent } from '../yearly/yearly';
import type { Contributions, Payment } from './commands';

/** Why an instalment is due when it is. */
export type DueRule =
  /** The last banking day before the quarter. */
  | 'QUARTER_IN_ADVANCE'
  /** 30 days after the förbund was formed and operates (0.4 D10). */
  | 'FIRST_INSTALMENT'
  /** 30 days after a budget that was adopted late (0.4 D10). */
  | 'LATE_BUDGET'
  /** 30 days after a revision that no quarter is left for. */
  | 'SUPPLEMENT'
  /** 30 days after the call, or the day that it named (22 §). */
  | 'SHORTFALL_CALL';

/** What one member pays at one time. */
export interface Instalment {
  /** Member and number: "FK-1"; "FK-5" a supplement, "FK-51" the part of the first shortfall call. */
  id: string;
  member: string;
  /** 1-4 for a quarter's; none for supplements and shortfall calls. */
  quarter?: number;
  ore: number;
  dueOn: CivilDate;
  rule: DueRule;
  /** The day the rule gave where it is no banking day, and what moved it. */
  movedBy?: Moved;
  /** What made it, or last changed its amount: "r0" the budget, "r1" its first revision, "s1" the first shortfall call. */
  batch: string;
  /** OCR, see reference.ts. */
  reference: string;
}

/** Why money is held instead of booked on an instalment. */
export type HeldBecause =
  'NO_REFERENCE' | 'WRONG_REFERENCE' | 'UNKNOWN_REFERENCE' | 'OTHER_PAYER' | 'TOO_MUCH' | 'LOWERED';

/** So much of a payment counts toward an instalment. */
export type Part = { instalment: string; ore: number };

/** A payment as it was booked: what no part takes is held. */
export interface BookedPayment extends Payment {
  parts: readonly Part[];
  held?: HeldBecause;
}

type Taken = { on: CivilDate; evidence?: Evidence };

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type ContributionsEvent =
  | Event<
      'ContributionsBegun',
      {
        basis: Basis;
        year: number;
        totalOre: number;
        adoptedOn: CivilDate;
        contributions: Contributions;
        instalments: readonly Instalment[];
        /** The day it was recorded. */
        on: CivilDate;
        clockShiftMs?: number;
      }
    >
  | Event<
      'ContributionsRevised',
      {
        revision: number;
        totalOre: number;
        adoptedOn: CivilDate;
        contributions: Contributions;
        /** Amounts that changed, öre by instalment. */
        changed: Readonly<Record<string, number>>;
        on: CivilDate;
        added: readonly Instalment[];
        /** What was paid above the new amounts and is now held, by payment. */
        released: readonly (Part & { entry: string })[];
      }
    >
  | Event<'PaymentsRecorded', { payments: readonly BookedPayment[]; on: CivilDate }>
  | Event<'PaymentAccepted', Taken & Part & { entry: string }>
  | Event<'PaymentCredited', Taken & { entry: string; member: string; parts: readonly Part[] }>
  | Event<'PaymentRefunded', Taken & { entry: string; ore: number }>
  | Event<
      'ShortfallCalled',
      Taken & {
        call: number;
        shortfallOre: number;
        debtOre?: number;
        assetsOre?: number;
        instalments: readonly Instalment[];
      }
    >
  /** The payer is sent its payment notice, by mail: one event for each instalment, 30 days before it is due. */
  | Event<
      'InstalmentNotified',
      { instalment: string; member: string; ore: number; dueOn: CivilDate; reference: string; batch: string }
    >
  | Event<'InstalmentOverdue', { instalment: string; member: string; dueOn: CivilDate; owedOre: number }>
  /** Paid in time and recorded late: it never was overdue (0.4 D1, D16). */
  | Event<
      'OverdueAnnulled',
      {
        instalment: string;
        member: string;
        dueOn: CivilDate;
        paidOn: CivilDate;
        /** Whom to tell, beside the office. */ told: readonly ('PAYER' | 'BOARD')[];
      }
    >
  | Event<
      'LatePayerReminded',
      { instalment: string; member: string; dueOn: CivilDate; owedOre: number; daysLate: number }
    >
  | Event<'BoardTold', { instalment: string; member: string; dueOn: CivilDate; owedOre: number }>
  | Event<'ContributionsClosed', { on: CivilDate }>
  | YearlyEvent;
