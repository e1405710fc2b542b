import type { CivilDate } from '../calendar/civil-date';
import type { AdvanceClock } from '../steering/clock';
import type { RemindNow } from '../steering/reminder';
import type { Command } from '../command';
import type { CharterVersion, Wording } from '../charter/charter';
import type { FormationPlan } from './plan';

export type Acceptance = 'PLAIN' | 'WITH_AMENDMENT' | 'WITH_CONDITION' | 'PARTIAL' | 'WISH' | 'DECLINED';

/** What a body did with the matter on its way: C104 tells PREPARED from INFORMED. */
export type StageOutcome = 'PROPOSES' | 'PREPARED' | 'INFORMED' | 'RETURNED';

/** A member's own answer on a text. */
export type Position = {
  member: string;
  /** The body that decided; must be the member's deciding body. */
  body: string;
  acceptance: Acceptance;
  /** The version of the text it was taken on. */
  version: number;
  /** WITH_AMENDMENT: the paragraphs as this member words them, whole. */
  patches?: readonly Wording[];
  /** WITH_CONDITION: the paragraphs as they must read for the decision to count, whole. */
  conditions?: readonly Wording[];
  /** PARTIAL: the paragraphs adopted; never an adoption of the text. */
  covers?: readonly string[];
  /** What is wished, never a condition; `hash` is the wish's own words. */
  wishes?: readonly Wording[];
  /** Another member's wording, accepted in advance. `unproven`: accepted as somebody else quoted it (C52). */
  accepts?: readonly { member: string; paragraph: string; unproven?: boolean }[];
  /** Did the decision also endorse the letter of intent (avsiktsförklaring) and name the start? (C52) */
  endorses?: boolean;
  participatesFrom?: CivilDate;
  /** No document gives the decision or its date (0.4 D8). */
  assumed?: boolean;
};

export type Gate = 'AUDITORS' | 'FIRST_BUDGET' | 'BOARD' | 'TRIAL_ENDED' | 'PRACTICAL';
export type PracticalItem = 'ORGANISATION_NUMBER' | 'BANK_ACCOUNT' | 'EMPLOYER_ORGANISATION';
export type CommitmentState = 'PROPOSED' | 'CONSIDERED' | 'APPROPRIATED';

/** `reason` is needed when the check found something of severity B (0.4 D14). */
export type SendOut = Readonly<{ on: CivilDate; reason?: string }>;

export type FormationCommand =
  /** With `sendOut` the text goes out in the same breath; what would block it then blocks the start. */
  | Command<'StartFormation', { plan: FormationPlan; clockShiftMs: number; sendOut?: SendOut }>
  | Command<'SendOutCharter', SendOut>
  /** `decidedOn` of the command is the day of the stage. */
  | Command<'RecordStage', { member: string; body: string; outcome: StageOutcome; assumed?: boolean; ore?: number }>
  | Command<'RecordDecision', Position>
  /** A person has chosen the wording of each contested paragraph: the next version of the text (T*). */
  | Command<'ConsolidateText', { charter: CharterVersion; chosen: readonly { paragraph: string; from: string }[] }>
  /** The deciding body adopts the current text; without `paragraphs`, all of it. */
  | Command<
      'ConfirmText',
      { member: string; body: string; version: number; paragraphs?: readonly string[]; assumed?: boolean }
    >
  | Command<'WaiveCondition', { member: string; body: string; paragraph: string }>
  | Command<'WithdrawFormation', { reason: string }>
  /** One member's approval of a new date, with the formation paragraph's new wording; counts when all have given the same. */
  | Command<
      'ApproveNewDate',
      { member: string; body: string; lastDay: CivilDate; operationsStartOn?: CivilDate; wording: Wording }
    >
  | Command<'RecordCommitment', { member: string; body: string; ore: number; state: CommitmentState }>
  | Command<'AppointAuditor', { member: string; body: string; members: number; substitutes: number }>
  | Command<'AppointBoard', { member: string; body: string; members: number; substitutes: number }>
  | Command<'AdoptFirstBudget', { member: string; body: string; totalOre: number }>
  | Command<'RecordTrialEnd', { endedOn: CivilDate }>
  /* Told by the trial's own process, and never refused. From then on nobody else says when it ends. */
  | Command<'NoteTrialEnded', { endedOn: CivilDate }>
  /** It runs until that day; an end that it had told of is none. */
  | Command<'NoteTrialGoesOn', { until: CivilDate }>
  | Command<'RecordPracticalItem', { item: PracticalItem }>
  | AdvanceClock
  | RemindNow
  /* What follows by itself from a date: never refused. */
  | Command<'Lapse', { lastDay: CivilDate }>
  | Command<'CompleteFormation', { formedOn: CivilDate }>
  | Command<'NoteOperationsStart', { on: CivilDate }>
  | Command<'NoteLastSafeDayPassed', { lastSafeDay: CivilDate | null }>
  | Command<'NotePlanBroken', { member: string; body: string; nextMeeting: CivilDate | null }>;
