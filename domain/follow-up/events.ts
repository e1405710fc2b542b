import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { Basis } from '../forbund/basis';
import type { YearlyEvent } from '../yearly/yearly';
import type { Budgeted, Evaluated, HeadingFigures, Operations } from './commands';

/** What was done although it lacked something, and why. */
export type Breach = Readonly<{ lacks: readonly string[]; reason: string }>;

export type HeadingAbove = Readonly<{ heading: string; budgetOre: number; forecastOre: number; overOre: number }>;

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type FollowUpEvent =
  | Event<
      'FollowUpBegun',
      { basis: Basis; year: number; periods: readonly CivilDate[]; budget?: Budgeted; clockShiftMs?: number }
    >
  | Event<'FollowUpBudgetNoted', Budgeted & Readonly<{ revision: number }>>
  | Event<'PeriodClosed', { period: CivilDate }>
  | Event<
      'FollowUpDrafted',
      {
        period: CivilDate;
        version: number;
        on: CivilDate;
        economy: readonly HeadingFigures[];
        operations: Operations;
        breach?: Breach;
      }
    >
  | Event<'FollowUpHandled', { period: CivilDate; version: number; decidedOn: CivilDate; evidence?: Evidence }>
  | Event<
      'FollowUpSent',
      {
        period: CivilDate;
        version: number;
        to: readonly string[];
        decidedOn: CivilDate;
        evidence: Evidence;
        breach?: Breach;
      }
    >
  /** DRAFTED: the board is told. HANDLED: the board has seen it, and every member is told. */
  | Event<
      'ForecastAboveTotal',
      {
        period: CivilDate;
        version: number;
        revision: number;
        stage: 'DRAFTED' | 'HANDLED';
        budgetOre: number;
        forecastOre: number;
        overOre: number;
        hardCap: boolean;
      }
    >
  | Event<
      'HeadingsAboveBudget',
      { period: CivilDate; version: number; revision: number; headings: readonly HeadingAbove[] }
    >
  | Event<'EvaluationRecorded', { of: Evaluated; genderPerspective: boolean; decidedOn: CivilDate; evidence: Evidence }>
  | Event<'FollowUpYearEnded', { year: number }>
  | Event<'FollowUpClosed', { on: CivilDate }>
  | YearlyEvent;
