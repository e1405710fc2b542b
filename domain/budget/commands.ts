import type { CivilDate } from '../calendar/civil-date';
import type { Command } from '../command';
import type { Basis } from '../forbund/basis';
import type { CharterTerms } from '../forbund/charter-terms';
import type { CommitmentState } from '../formation/commands';
import type { YearlyCommand } from '../yearly/yearly';

/** One year of the three-year plan, öre. The first one carries the budget: its costs are the budget's total (C72). */
export type PlanYear = { year: number; revenuesOre: number; costsOre: number };

/** What a budget says. */
export type BudgetContent = {
  totalOre: number;
  /** Öre by heading (headings.ts); they sum to the total. */
  headings: Readonly<Record<string, number>>;
  /** The budget year and the two after it. */
  plan: readonly PlanYear[];
  /** The members' agreement inside a side for this year; otherwise the charter's (5 §). */
  split?: CharterTerms['split'];
};

/** It was done although a rule says otherwise, and is recorded as a breach (0.4 D9). */
export type KnownBreach = { reason: string };

export type SamradAnswer = 'YES' | 'NO' | 'SILENT';
/** An invitation handed over or posted outside the program, or one that came back. */
export type InvitationOutcome = 'DELIVERED' | 'BOUNCED';

/** By member: how many of its ledamöter (or substitutes for them) served. */
type Serving = Readonly<Record<string, number>>;

/** The terms as they are then, and the version of the charter that changed them. */
export type ChangedTermsTold = { terms: CharterTerms; version: number; from: CivilDate };

export type BudgetCommand =
  /** `byMembers`: a new förbund's first year, whose budget the members adopt (23 §, C71). */
  | Command<
      'BeginBudget',
      { basis: Basis; year: number; byMembers?: { totalOre?: number; adoptedOn?: CivilDate }; clockShiftMs?: number }
    >
  | Command<'RecordNeeds', { on: CivilDate }>
  /** What Försäkringskassan gives the förbund of the state's money: the whole state half. */
  | Command<'RecordStateAllocation', { on: CivilDate; ore: number; certainty: 'PRELIMINARY' | 'FINAL' }>
  /** After the adoption it is the draft of a revision. `reason`: why costs exceed revenues (A28). */
  | Command<'DraftBudget', BudgetContent & { on: CivilDate; reason?: string }>
  /** Without `members`, all of them. */
  | Command<
      'InviteToSamrad',
      { on: CivilDate; meetingOn: CivilDate; answerBy?: CivilDate; members?: readonly string[] }
    >
  | Command<'RecordInvitation', { on: CivilDate; members: readonly string[]; outcome: InvitationOutcome }>
  /** Held with these members (all of them, unless named); whoever was `present` has evidently been reached. */
  | Command<'HoldSamrad', { on: CivilDate; members?: readonly string[]; present?: readonly string[] }>
  | Command<'RecordSamradAnswer', { on: CivilDate; member: string; answer: SamradAnswer; considered?: string }>
  | Command<'AnnounceMeeting', { on: CivilDate; meetingOn: CivilDate }>
  | Command<'PublishDraft', { on: CivilDate }>
  | Command<'AdoptBudget', { totalOre: number; serving: Serving; breach?: KnownBreach }>
  /** With `content` it is drafted in the same breath, which serves where no samråd is called for. */
  | Command<'ReviseBudget', { totalOre: number; serving: Serving; content?: BudgetContent; breach?: KnownBreach }>
  /** One member's adoption of the first budget, or of a first budget that was adopted too high; all must say the same. */
  | Command<'AdoptAsMember', { member: string; body: string; totalOre: number }>
  /** Told by the förbund: all members have adopted the first budget, recorded where the formation asked for it. */
  | Command<'NoteFirstBudget', { totalOre: number; adoptedOn: CivilDate }>
  /** Told by the förbund: the charter that the year begins under is changed, from a day before it. */
  | Command<'NoteChangedTerms', ChangedTermsTold>
  | Command<'RecordCommitment', { member: string; body: string; ore: number; state: CommitmentState }>
  /** Decided during the year: the decision says how it is financed (kommunallagen 11:15). */
  | Command<'DecideExpense', { heading: string; ore: number; financing?: string; breach?: KnownBreach }>
  | YearlyCommand
  /* What follows by itself from a date: never refused. */
  | Command<'NoteOverdue', { lastDay: CivilDate }>
  | Command<'BringIntoForce', { on: CivilDate }>
  | Command<'CloseBudget', { on: CivilDate }>;
