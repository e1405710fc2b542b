import type { CivilDate } from '../calendar/civil-date';
import type { CharterVersion } from '../charter/charter';
import type { CommitmentState, Gate, Position, PracticalItem, StageOutcome } from './commands';
import type { Taken } from './events';
import type { FormationPlan, Member } from './plan';

/** A text somebody can vote on, where it came from, and since when it is out. */
export interface Text {
  charter: CharterVersion;
  origin: 'DRAFT' | 'CONSOLIDATED' | 'RETARGETED';
  sentOutOn?: CivilDate;
}

/** What a member's deciding body has said of the text, in the order it was recorded. */
export type Answer =
  | (Taken & Position & { kind: 'DECISION' })
  | (Taken & { kind: 'CONFIRMATION'; version: number; paragraphs: readonly string[] })
  | (Taken & { kind: 'WAIVER'; version: number; paragraph: string })
  | { kind: 'NEW_DATE'; member: string; version: number; decidedOn: CivilDate; paragraph: string };

export type Decision = Extract<Answer, { kind: 'DECISION' }>;

export interface Stage extends Taken {
  outcome: StageOutcome;
  ore?: number;
}

export interface NewDate extends Taken {
  lastDay: CivilDate;
  operationsStartOn?: CivilDate;
  wording: { paragraph: string; hash: string };
}

export interface Commitment extends Taken {
  ore: number;
  state: CommitmentState;
}

export interface Appointment extends Taken {
  members: number;
  substitutes: number;
}

export interface FirstBudget extends Taken {
  totalOre: number;
}

type ByMember<T> = Readonly<Record<string, T>>;

/** A formation that has begun. Everything but the phase, which follows from it (phase.ts). */
export interface Started {
  status: 'STARTED';
  plan: FormationPlan;
  clockShiftMs: number;
  /** As they stand now: a new date by all members moves them. */
  dates: FormationPlan['dates'];
  /** Ascending by version; the last one is the text in force. */
  texts: readonly Text[];
  answers: ByMember<readonly Answer[]>;
  stages: ByMember<readonly Stage[]>;
  newDates: ByMember<NewDate>;
  commitments: ByMember<Commitment>;
  auditors: ByMember<Appointment>;
  board: ByMember<Appointment>;
  budgets: ByMember<FirstBudget>;
  practical: readonly PracticalItem[];
  trialEndedOn?: CivilDate;
  /** The trial's own process has spoken: it alone says when it ends. */
  trialTells?: boolean;
  adopted?: { version: number; hash: string; adoptedOn: CivilDate };
  formed?: { formedOn: CivilDate };
  breach?: { gates: readonly Gate[]; on: CivilDate };
  operatingFrom?: CivilDate;
  lapsed?: { lastDay: CivilDate; owing: readonly string[] };
  withdrawn?: { reason: string; on: CivilDate };
  lastSafeDayPassed?: { lastSafeDay: CivilDate | null };
  planBroken: ByMember<{ body: string; nextMeeting: CivilDate | null }>;
  /** Of a member's bodies, by id: the last meeting that went by with nothing recorded of it. */
  meetingsPassed?: ByMember<Readonly<Record<string, CivilDate>>>;
}

export type FormationState = { status: 'IDEA' } | Started;

/** What a record holds of a member; ids come from case files, so names of Object's own are no keys. */
export function of<T>(record: ByMember<T>, member: string): T | undefined {
  return Object.hasOwn(record, member) ? record[member] : undefined;
}

export const answersOf = (state: Started, member: string): readonly Answer[] => of(state.answers, member) ?? [];

export const stagesOf = (state: Started, member: string): readonly Stage[] => of(state.stages, member) ?? [];

export const memberOf = (state: Started, id: string): Member | undefined =>
  state.plan.members.find((member) => member.id === id);

/** The body that decides for the member: the last of its chain with that role. */
export const decidingBodyOf = (member: Member): string | undefined =>
  member.chain.findLast(({ role }) => role === 'decides')?.body;
