import type { CivilDate } from '../calendar/civil-date';
import type { Command, Evidence } from '../command';
import type { Basis } from '../forbund/basis';
import type { YearlyCommand } from '../yearly/yearly';

/** Öre by the budget's headings. */
export type Budgeted = Readonly<{ totalOre: number; headings: Readonly<Record<string, number>> }>;

/** One heading at a period's end, öre. Without what is committed and planned for the rest of the year it has no forecast. */
export interface HeadingFigures {
  heading: string;
  outcomeOre: number;
  committedOre?: number;
  plannedOre?: number;
}

/** The statements on operations, as documents: the outcome so far, and the forecast for the whole year. */
export type Operations = Readonly<{ outcome?: Evidence; forecast?: Evidence }>;

/** What is evaluated: the förbund itself, or its activities (0.4 D21). */
export type Evaluated = 'FORBUND' | 'ACTIVITIES';

/** `period` is the period's last day. */
export type FollowUpCommand =
  | Command<'BeginFollowUp', { basis: Basis; year: number; budget?: Budgeted; clockShiftMs?: number }>
  | Command<'NoteBudget', Budgeted & Readonly<{ revision: number }>>
  /** `nevertheless`: it was done although something is missing, and why (0.4 D9). */
  | Command<
      'DraftFollowUp',
      { period: CivilDate; economy: readonly HeadingFigures[]; operations: Operations; nevertheless?: string }
    >
  /** `decidedOn` is the day of the board's meeting. */
  | Command<'HandleFollowUp', { period: CivilDate }>
  /** `decidedOn` is the day it was sent, `evidence` shows it; to all members unless `to` names some. */
  | Command<'SendFollowUp', { period: CivilDate; to?: readonly string[]; nevertheless?: string }>
  | Command<'RecordEvaluation', { of: Evaluated; genderPerspective: boolean }>
  | YearlyCommand
  /* What follows by itself from a date: never refused. */
  | Command<'ClosePeriod', { period: CivilDate }>
  | Command<'EndYear', { year: number }>;
