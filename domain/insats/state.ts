import type { CivilDate } from '../calendar/civil-date';
import type { PartyKind } from '../formation/plan';
import type { Running } from '../yearly/yearly';
import type { Directing, Focus, OnNoWord, Outcome, Registry } from './commands';
import type { Breach, Lack } from './events';
import type { Financed } from './financing';
import type { InsatsKind } from './kinds';
import { isSame, type Organisation } from './organisation';

export interface Proposal {
  kinds: readonly InsatsKind[];
  concerned: readonly PartyKind[];
  decidedOn: CivilDate;
}

/** What the board has decided for one year. */
export interface Fund {
  year: number;
  ore: number;
  financing?: readonly Financed[];
  decidedOn: CivilDate;
}

/** Word (besked) that somebody must have by a day. */
export interface Deadline {
  no: number;
  by: Organisation;
  on: CivilDate;
  /** Only what is decided from that day on is word. */
  setOn: CivilDate;
  onMissed: OnNoWord;
  requestCountsAsWord: boolean;
  missed?: { on: CivilDate; told: readonly string[] };
  /** The decision came after all: those told of the closure are to be told of that, by a day. */
  reversed?: { decidedOn: CivilDate; daysLate: number; recordedOn: CivilDate; informed: readonly string[] };
  /** The decision was timely: nothing was missed. */
  annulledBy?: CivilDate;
}

export interface Word {
  kind: 'DECISION' | 'REQUEST';
  decidedOn: CivilDate;
}

export interface Requisition {
  no: number;
  by: Organisation;
  ore: number;
  year: number;
  period: { from: CivilDate; to: CivilDate };
  decidedOn: CivilDate;
  paidOn?: CivilDate;
  rejected?: string;
}

export interface Begun extends Running {
  status: 'BEGUN';
  owner: string;
  no: number;
  title: string;
  neededOn: CivilDate;
  authorityUntil?: CivilDate;
  proposal?: Proposal;
  carriedOutBy: readonly Organisation[];
  preparedOn?: CivilDate;
  funds: readonly Fund[];
  /** An evaluation plan, and one that names the gender perspective. */
  planned: { plan: boolean; gender: boolean };
  agreements: readonly { with: Organisation; decidedOn: CivilDate }[];
  registration?: { registry: Registry; focus: Focus; decidedOn: CivilDate };
  startedOn?: CivilDate;
  followUps: readonly { upTo: CivilDate; decidedOn: CivilDate }[];
  evaluations: readonly { genderPerspective: boolean; decidedOn: CivilDate }[];
  breaches: readonly Breach[];
  directions?: Directing & { decidedOn: CivilDate };
  deadlines: readonly Deadline[];
  words: readonly Word[];
  requisitions: readonly Requisition[];
  reallocations: readonly { decidedOn: CivilDate; year?: number; ore?: number }[];
  ending?: { endsOn: CivilDate; outcome: Outcome; decidedOn: CivilDate; settled: boolean };
  ended?: { on: CivilDate; outcome: Outcome; recordedOn: CivilDate };
  closedOn?: CivilDate;
}

export type InsatsState = { status: 'NONE' } | Begun;

/** The trial may do what a förbund may not, and has associates that are no members of it. */
export const isTrial = ({ owner }: Pick<Begun, 'owner'>): boolean => owner.startsWith('trial-');

export const insatsStream = ({ basis, no }: Pick<Begun, 'basis' | 'no'>): string => `insats-${basis.forbund}-${no}`;

export const isRunning = ({ startedOn, ended }: Begun): boolean => startedOn !== undefined && ended === undefined;

export const hasAgreed = ({ agreements }: Pick<Begun, 'agreements'>, by: Organisation): boolean =>
  agreements.some((one) => isSame(one.with, by));

/** Those that carry it out and have not agreed. */
export const withoutAgreement = (state: Begun): Organisation[] =>
  state.carriedOutBy.filter((by) => !hasAgreed(state, by));

/** Agreed with all that carry it out, and somebody does. */
export const isAgreed = (state: Begun): boolean =>
  state.carriedOutBy.length > 0 && withoutAgreement(state).length === 0;

/** What it lacks still of what it lacked when something was done all the same: a breach stands until it is cured. */
export const uncured = (state: Begun): Lack[] =>
  [...new Set(state.breaches.flatMap(({ lacks }) => lacks))].filter((lack) => !isThere[lack](state));

const isThere: Readonly<Record<Lack, (state: Begun) => boolean>> = {
  PLAN: ({ planned }) => planned.plan,
  GENDER_PERSPECTIVE: ({ planned }) => planned.gender,
  FUNDING: ({ funds }) => funds.length > 0,
  AGREEMENT: isAgreed,
  REGISTRATION: ({ registration }) => registration !== undefined,
  EVALUATION: ({ evaluations }) => evaluations.length > 0,
};

/** It has run, and nobody has evaluated it. */
export const isUnevaluated = ({ startedOn, evaluations }: Begun): boolean =>
  startedOn !== undefined && evaluations.length === 0;

/** What is requisitioned, and neither paid nor sent back. */
export const unpaid = ({ requisitions }: Begun): Requisition[] =>
  requisitions.filter(({ paidOn, rejected }) => paidOn === undefined && rejected === undefined);
