import type { CivilDate } from '../calendar/civil-date';
import type { CharterVersion } from '../charter/charter';
import type { Command } from '../command';
import type { HandOver } from '../formation/events';
import type { Member } from '../formation/plan';
import type { Office } from '../mandates/commands';
import type { AdvanceClock } from '../steering/clock';
import type { RemindNow } from '../steering/reminder';
import type { ChangedTerms } from './changed-terms';
import type { CharterTerms } from './charter-terms';
import type { EndsCommand } from './ends-commands';

/** What the board adopted for a year, as its budget process tells it; revision 0 is the first adoption. */
export type AdoptedBudget = {
  year: number;
  revision: number;
  totalOre: number;
  headings: Readonly<Record<string, number>>;
  adoptedOn: CivilDate;
  late: boolean;
  /** Öre by member. */
  contributions: Readonly<Record<string, number>>;
};

/** What a member appointed while the formation went on asking for it. */
export type NotedAppointment = {
  office: Office;
  member: string;
  members: number;
  substitutes: number;
  decidedOn: CivilDate;
};

/** What the clock opens, year by year and term by term. */
export type ScheduledKind = 'budget' | 'contributions' | 'follow-up' | 'year-end' | 'board' | 'auditors';

/** What somebody raises, or what follows from it. */
export type RaisedKind = 'withdrawal' | 'liquidation' | 'insats' | 'dispute';

export type ChildKind = ScheduledKind | RaisedKind;

/** The members' new agreement on the split inside a side, where one comes or goes (5 §). */
export type Split = CharterTerms['split'];

/** What all members decide alike, each by its own body (8 §, P20; for fees the charter, C84). */
export type Matter =
  | {
      kind: 'ADD_MEMBER';
      added: Member;
      from: CivilDate;
      /** The member region whose territory the new kommun lies in. */
      region?: string;
      split?: Split;
    }
  | { kind: 'REMOVE_MEMBER'; removed: string; from: CivilDate; split?: Split }
  /** `terms`: what the text changes of them; without `from` it holds when the last of the members has decided. */
  | { kind: 'CHANGE_CHARTER'; charter: CharterVersion; terms?: ChangedTerms; from?: CivilDate }
  /** `principles`: SHA-256 of the text; `consultedOn`: the samråd that went before. */
  | { kind: 'FEES'; principles: string; consultedOn: CivilDate }
  /** The members are agreed on liquidation (S3:275, C79); without `from` at once. */
  | { kind: 'LIQUIDATE'; from?: CivilDate }
  /** Several kommuner agree on whose archive authority supervises the archive (20 §). */
  | { kind: 'ARCHIVE'; kommun: string };

export type DebtKind = 'GUARANTEE' | 'LOAN' | 'ORDINARY_CREDIT';

/** A member, or the board. */
export type Side = string;

export type ForbundCommand =
  | Command<'BeginForbund', { handOver: HandOver; clockShiftMs?: number; exercise?: boolean }>
  | Command<'NoteBudgetAdopted', AdoptedBudget>
  | Command<'NoteAppointed', NotedAppointment>
  /** All members have adopted the same first budget (23 §); `adoptedOn`: the day of the last of them. */
  | Command<'NoteFirstBudget', { totalOre: number; adoptedOn: CivilDate }>
  | Command<'NoteClosed', { stream: string; on: CivilDate }>
  /** One member's approval; it counts when all have approved the same. Without a member it is the board's. */
  | Command<'Approve', { member?: string; body?: string; matter: Matter }>
  /** Until all have approved the same, a member may think better of it; `key` as in its approval. */
  | Command<'TakeBackApproval', { member: string; body?: string; key: string }>
  /** The board has told the members of planning and major questions (18 § 1 st.). */
  | Command<'RecordInformation', { on: CivilDate; subject: string }>
  /** A member asks the board, or the board a member (18 § 2 st.). `by`: where none is given, 30 days. */
  | Command<'RequestStatement', { asks: Side; answers: Side; subject: string; by?: CivilDate }>
  | Command<'AnswerStatement', { no: number }>
  /** With `reason` and evidence: it has been done in spite of the law (0.4 D9). */
  | Command<'ProposeDebt', { kind: DebtKind; ore: number; reason?: string }>
  | Command<'CureDebt', { no: number }>
  | EndsCommand
  | AdvanceClock
  | RemindNow
  /* What follows by itself from a date: never refused. */
  | Command<'OpenChild', { stream: string }>
  | Command<'SucceedMember', { member: string; from: CivilDate }>
  | Command<'ApplyMatter', { key: string }>
  | Command<'NoteOperationsDay', { on: CivilDate }>;
