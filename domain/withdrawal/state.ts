import type { CivilDate } from '../calendar/civil-date';
import type { BasisMember } from '../forbund/basis';
import { membersOf, type Running } from '../yearly/yearly';
import type { Notice } from './commands';
import type { Because, Outcome, Text } from './events';

/** A remaining member's decision to go on; of several the latest. */
export interface Continuation extends Text {
  body: string;
  decidedOn: CivilDate;
}

export interface WithdrawalStarted extends Running {
  status: 'STARTED';
  notice: Notice;
  /** Members whose own notice runs out on the same day or before. */
  leaving: readonly string[];
  /** By member. */
  continuations: Readonly<Record<string, Continuation>>;
  /** The day of consent, by member. */
  consents: Readonly<Record<string, CivilDate>>;
  /** Less than a year is left. */
  lastYear: boolean;
  /** Pieces of news about a continuation so far: each is one of its kind. */
  news: number;
  /** The notice has run out. */
  ended?: { on: CivilDate; outcome: Outcome };
  closedOn?: CivilDate;
  closedBecause?: Because;
}

export type WithdrawalState = { status: 'NONE' } | WithdrawalStarted;

/** "withdrawal-haninge-HAN-1". */
export const streamOf = ({ basis, notice: { member, no } }: Pick<WithdrawalStarted, 'basis' | 'notice'>): string =>
  `withdrawal-${basis.forbund}-${member}-${no}`;

/** The one whose notice it is, or one that is gone by the same day, by a notice of its own. */
export const leaves = ({ notice, leaving }: WithdrawalStarted, id: string): boolean =>
  id === notice.member || leaving.includes(id);

/** Those who stay: also a member whose own notice runs out later (0.4 D18). */
export const remaining = (state: WithdrawalStarted): readonly BasisMember[] =>
  membersOf(state).filter(({ id }) => !leaves(state, id));
