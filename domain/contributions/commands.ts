import type { CivilDate } from '../calendar/civil-date';
import type { Command } from '../command';
import type { Basis } from '../forbund/basis';
import type { YearlyCommand } from '../yearly/yearly';

/** What each member pays of a year's total, öre by member id: Försäkringskassan the whole state half, AF and LAN nothing (5 §). */
export type Contributions = Readonly<Record<string, number>>;

/** Money that the bank has booked on the förbund's account. */
export interface Payment {
  /** The bank's entry reference, or the hash of the row with its ordinal: a known one adds nothing. */
  entry: string;
  ore: number;
  /** It counts on this day, whenever it is recorded (0.4 D16). */
  bookedOn: CivilDate;
  /** As the payer wrote it. What matches no instalment, or has a wrong check digit, is held for a person to look at. */
  reference?: string;
  /** The paying member, or "OTHER" for a payer that is known to be none; left out where the bank does not say who paid. */
  payer?: string;
}

export type ContributionsCommand =
  | Command<
      'BeginContributions',
      {
        basis: Basis;
        year: number;
        totalOre: number;
        adoptedOn: CivilDate;
        contributions: Contributions;
        clockShiftMs?: number;
      }
    >
  | Command<
      'ReviseContributions',
      { revision: number; totalOre: number; adoptedOn: CivilDate; contributions: Contributions }
    >
  | Command<'RecordPayments', { payments: readonly Payment[] }>
  /** A person books what is held of a payment on an instalment, on the debtor's behalf. */
  | Command<'AcceptPayment', { entry: string; instalment: string }>
  /** What is held of a payment goes to the member's unpaid instalments, in the order they are due. */
  | Command<'CreditPayment', { entry: string; member: string }>
  | Command<'RefundPayment', { entry: string; ore: number; on: CivilDate }>
  /** Assets do not cover a debt (22 §): either the shortfall, or both of what it is the difference of. */
  | Command<'CallShortfall', { shortfallOre?: number; debtOre?: number; assetsOre?: number; dueOn?: CivilDate }>
  | YearlyCommand
  /* What follows by itself from a date: never refused. */
  | Command<'NotifyPayers', { dueOn: CivilDate; batch: string }>
  | Command<'NoteOverdue', { instalment: string; dueOn: CivilDate }>
  | Command<'RemindLatePayer', { instalment: string; dueOn: CivilDate; daysLate: number }>
  | Command<'TellBoard', { instalment: string; dueOn: CivilDate }>
  | Command<'EndYear', { year: number }>;
