import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { Basis } from '../forbund/basis';
import type { CommitmentState } from '../formation/commands';
import type { Taken } from '../formation/events';
import type { YearlyEvent } from '../yearly/yearly';
import type { BudgetContent, ChangedTermsTold, InvitationOutcome, SamradAnswer } from './commands';

/** Öre by member id; they sum to the total. */
export type Contributions = Readonly<Record<string, number>>;

export type BreachGround = 'NOT_QUORATE' | 'SAMRAD_MISSING' | 'NOT_PUBLISHED' | 'BEYOND_FRAME';

/** Who has been told that the budget is overdue. */
export type Told = { chair: boolean; members: boolean; auditors: boolean };

/** A budget as it was adopted, the first time or again. */
export type Adoption = BudgetContent & {
  year: number;
  /** 0 the first time. */
  revision: number;
  contributions: Contributions;
  adoptedOn: CivilDate;
  /** After the last lawful day (23 §). */
  late: boolean;
  byMembers: boolean;
  serving?: Readonly<Record<string, number>>;
  /** The agreed amounts do not sum to the side's part: they served as weights, until the members agree anew. */
  splitAsWeights?: boolean;
  evidence?: Evidence;
};

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type BudgetEvent =
  | Event<'BudgetBegun', { basis: Basis; year: number; byMembers: boolean; on: CivilDate; clockShiftMs?: number }>
  | Event<'NeedsIdentified', { on: CivilDate; evidence?: Evidence }>
  | Event<
      'StateAllocationKnown',
      { on: CivilDate; ore: number; certainty: 'PRELIMINARY' | 'FINAL'; evidence?: Evidence }
    >
  | Event<
      'BudgetDrafted',
      BudgetContent & {
        on: CivilDate;
        /** The number of the draft, and the revision it would become; 0 for the budget itself. */
        number: number;
        revision: number;
        contributions: Contributions;
        /** Years of the plan whose costs exceed their revenues, and why (A28). */
        deficit?: { years: readonly number[]; reason: string };
        /** A revision that changes the total or a member's share: the members are consulted again. */
        samrad?: boolean;
      }
    >
  | Event<
      'SamradInvited',
      {
        on: CivilDate;
        revision: number;
        /** The number of the invitation, in the id of its mails. */
        no: number;
        year: number;
        meetingOn: CivilDate;
        answerBy?: CivilDate;
        totalOre?: number;
        members: readonly string[];
      }
    >
  | Event<
      'SamradInvitationRecorded',
      {
        on: CivilDate;
        revision: number;
        members: readonly string[];
        outcome: InvitationOutcome;
        evidence?: Evidence;
      }
    >
  | Event<
      'SamradHeld',
      {
        on: CivilDate;
        revision: number;
        members: readonly string[];
        present: readonly string[];
        evidence?: Evidence;
      }
    >
  | Event<
      'SamradAnswered',
      {
        on: CivilDate;
        revision: number;
        member: string;
        answer: SamradAnswer;
        considered?: string;
        evidence?: Evidence;
      }
    >
  | Event<'BudgetMeetingAnnounced', { on: CivilDate; meetingOn: CivilDate; evidence?: Evidence }>
  | Event<'BudgetDraftPublished', { on: CivilDate; evidence?: Evidence }>
  | Event<'BudgetAdopted', Adoption>
  | Event<'BudgetRevised', Adoption & { sharesChanged: boolean }>
  | Event<'MemberAdoptedBudget', Taken & { totalOre: number; revision: number }>
  | Event<
      'BudgetBreachEstablished',
      {
        revision: number;
        grounds: readonly BreachGround[];
        /** Members without samråd. */ members: readonly string[];
        reason: string;
        on: CivilDate;
      }
    >
  /** A revision was adopted as the law wants it. */
  | Event<'BudgetBreachCured', { revision: number; on: CivilDate }>
  | Event<'CommitmentRecorded', Taken & { ore: number; state: CommitmentState }>
  /** Some members appropriate less than their share: the highest total that keeps the shares (0.4 D11, C62). */
  | Event<
      'AppropriationFellShort',
      {
        on: CivilDate;
        year: number;
        members: readonly string[];
        totalOre: number;
        maxTotalOre: number;
        byMembers: boolean;
      }
    >
  | Event<'ShortfallResolved', { on: CivilDate; year: number; totalOre: number }>
  | Event<
      'ExpenseDecided',
      {
        heading: string;
        ore: number;
        decidedOn: CivilDate;
        financing?: string;
        /** How far what is decided goes beyond the frame, öre. */ beyondOre?: number;
        evidence?: Evidence;
      }
    >
  | Event<'BudgetOverdue', { year: number; lastDay: CivilDate; nominal: CivilDate }>
  /** A timely adoption was recorded late and undid the overdue state (0.4 D1). */
  | Event<'BudgetOverdueAnnulled', { year: number; lastDay: CivilDate; adoptedOn: CivilDate; told: Told }>
  | Event<'ChangedTermsNoted', ChangedTermsTold>
  | Event<'BudgetInForce', { year: number; on: CivilDate }>
  | Event<'BudgetClosed', { year: number; on: CivilDate; adopted: boolean }>
  | YearlyEvent;
