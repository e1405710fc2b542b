import type { CivilDate } from '../calendar/civil-date';
import type { Command, Evidence } from '../command';
import type { Basis } from '../forbund/basis';
import type { PartyKind } from '../formation/plan';
import type { YearlyCommand } from '../yearly/yearly';
import type { Direction } from './direction';
import type { Financier } from './financing';
import type { ForbiddenKind, InsatsKind } from './kinds';
import type { Organisation } from './organisation';

export type Beginning = {
  basis: Basis;
  /** The stream of the förbund, or of the trial. */
  owner: string;
  no: number;
  title: string;
  neededOn: CivilDate;
  /** The last day its owner may decide for; none of a förbund that goes on. */
  authorityUntil?: CivilDate;
  clockShiftMs?: number;
};

/** How the insats is to be evaluated: the plan, and whether it names the gender perspective (S3:418, S3:769). */
export type EvaluationPlan = Readonly<{ document: Evidence; genderPerspective: boolean }>;

export type Registry = 'SUS' | 'UPPFOLJNING_FINSAM';

/** Whom an insats is for. One for both is two insatser, with names of their own (FI:uppffaq). */
export type Focus = 'INDIVIDUALS' | 'STRUCTURE';

export type Outcome =
  | { kind: 'TAKEN_OVER'; by: Organisation }
  | { kind: 'INTEGRATED'; into: string }
  | { kind: 'EXTENDED'; until: CivilDate }
  | { kind: 'CLOSED' };

/** What whoever needs word (besked) begins with where none has come: FK adapts (S4:57), Af-rehab winds down (S4:90). */
export type OnNoWord = 'ADAPTING' | 'WINDING_DOWN';

export type Directing = Readonly<{
  directions: readonly Direction[];
  /** It is decided, and from when: only for days within the owner's authority (S4:17). */
  decided?: boolean;
  from?: CivilDate;
  /** What is at risk where none of them comes true (S4:45). */
  otherwise?: OnNoWord;
  /** No formal cooperation is taken for granted (S4:15). */
  assuming?: 'NO_FORMAL_COOPERATION';
}>;

/** `nevertheless`: it was done although something is missing, and why (0.4 D9). `decidedOn`: the day it was done. */
export type InsatsCommand =
  | Command<'BeginInsats', Beginning>
  /** `concerned`: the sides it touches, two at least (S3:732); any number may carry it out. */
  | Command<
      'ProposeInsats',
      {
        kinds: readonly (InsatsKind | ForbiddenKind)[];
        concerned: readonly PartyKind[];
        carriedOutBy: readonly Organisation[];
      }
    >
  | Command<'PrepareInsats', { body: string }>
  | Command<
      'FundInsats',
      { year: number; ore: number; financing?: readonly Financier[]; plan?: EvaluationPlan; nevertheless?: string }
    >
  | Command<'AgreeInsats', { with: Organisation }>
  | Command<'RegisterInsats', { registry: Registry; focus: Focus }>
  | Command<'StartInsats', { nevertheless?: string }>
  /** `upTo`: the last day of what is followed up. */
  | Command<'FollowUpInsats', { upTo: CivilDate }>
  | Command<'EvaluateInsats', { genderPerspective: boolean }>
  /** `endsOn` is its last day, `decidedOn` the day that was decided. `settled`: no more is to be paid out. */
  | Command<'EndInsats', { endsOn: CivilDate; outcome: Outcome; settled?: boolean; nevertheless?: string }>
  | Command<'SetDirections', Directing>
  /** `by` must have word no later than `on` (besked senast). A request is no word, unless it is said to be (A31). */
  | Command<'SetNoticeDeadline', { on: CivilDate; by: Organisation; onMissed: OnNoWord; requestCountsAsWord?: boolean }>
  | Command<'RecordWord', { kind: 'DECISION' | 'REQUEST' }>
  /** Those who were told of a closure have been told of its reversal (S0:15): all of them, unless `to` names some. */
  | Command<'InformOfReversal', { to?: readonly string[] }>
  | Command<'RequisitionPayment', { by: Organisation; ore: number; period: { from: CivilDate; to: CivilDate } }>
  | Command<'RejectRequisition', { no: number; reason: string }>
  | Command<'PayRequisition', { no: number }>
  /** From the appropriation for sickness benefit: the trial's alone (S4:51, lag 1994:566 3-4 §§). */
  | Command<'ReallocateFunds', { from: 'SICKNESS_BENEFIT'; to: 'ADMINISTRATION'; year?: number; ore?: number }>
  /** Told by the trial: all principals have decided, the last of them on `decidedOn`, that it goes on. */
  | Command<'NoteOwnerExtended', { decidedOn: CivilDate; until: CivilDate }>
  | Command<'NoteAuthority', { until: CivilDate }>
  | YearlyCommand
  /* What follows by itself from a date: never refused. */
  | Command<'MissNoticeDeadline', { no: number; on: CivilDate }>
  | Command<'PassLastDay', { endsOn: CivilDate }>
  | Command<'CloseInsats', { on: CivilDate }>;
