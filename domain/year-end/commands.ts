import type { CivilDate } from '../calendar/civil-date';
import type { Command } from '../command';
import type { Basis } from '../forbund/basis';
import type { YearlyCommand } from '../yearly/yearly';
import type { ReportPart } from './law';

/** What auditors say of discharge; several may say different things (25 §). */
export type AuditOpinion = 'FOR_DISCHARGE' | 'AGAINST_DISCHARGE' | 'NO_OPINION';

export type Verdict = 'DISCHARGED' | 'REFUSED';

/** `nevertheless`: it was done although something is missing, and why (0.4 D9). */
export type YearEndCommand =
  | Command<'BeginYearEnd', { basis: Basis; year: number; clockShiftMs?: number }>
  /** `evidence` is the report itself. */
  | Command<'DraftAnnualReport', { parts: readonly ReportPart[] }>
  /** `decidedOn` is the day of the board's meeting, which the last day is judged by. */
  | Command<'AdoptAnnualReport', { nevertheless?: string }>
  /** By sitting board members, also those that were not on the board in the year. */
  | Command<'SignAnnualReport', { signatures: number }>
  /** The year's outcome, in connection with the closing of the accounts (S3:245). */
  | Command<'SendOutcome', { to?: readonly string[] }>
  /** `accounts`: the members for whose accounts it was made; FK and AF have one in common (25 §). */
  | Command<
      'RecordAuditReport',
      { accounts: readonly string[]; opinion: AuditOpinion; remark: boolean; nevertheless?: string }
    >
  /** To the board, the members and Arbetsförmedlingen (26 §): all of them, unless `to` names some. */
  | Command<'SendAuditReports', { to?: readonly string[] }>
  /** The member's own decision, by its own body. */
  | Command<'RecordDischarge', { member: string; body: string; verdict: Verdict }>
  | Command<'RecordDamages', { member: string; body: string; claim: boolean }>
  | YearlyCommand
  /* What follows by itself from a date: never refused. */
  | Command<'NoteReportOverdue', { dueOn: CivilDate }>
  | Command<'AskAboutDamages', { member: string; times: number }>;
