import type { CivilDate } from '../calendar/civil-date';
import type { CharterVersion } from '../charter/charter';
import type { Appointed, HandOver } from '../formation/events';
import type { Member, PartyKind } from '../formation/plan';
import type { Term } from '../mandates/terms';
import type { CharterChange } from './changed-terms';
import type { CharterTerms } from './charter-terms';
import type { Ends } from './ends';
import type { AdoptedBudget, ChildKind, DebtKind, Matter, Side } from './commands';

/** A member as it is now; what it was before by law, oldest first. */
export interface ForbundMember extends Member {
  /** Of one that came after the formation. */
  joinedOn?: CivilDate;
  before?: readonly { party: PartyKind; name: string; until: CivilDate }[];
}

export interface Child {
  kind: ChildKind;
  openedOn: CivilDate;
  closedOn?: CivilDate;
}

/** A budget as told by its process, or as the formation handed it over: a total without headings. */
export interface NotedBudget extends AdoptedBudget {
  handedOver?: boolean;
}

export interface Pending {
  matter: Matter;
  /** Day of decision by member. */
  approvals: Readonly<Record<string, CivilDate>>;
  adoptedOn?: CivilDate;
  applied?: boolean;
}

export interface Statement {
  no: number;
  asks: Side;
  answers: Side;
  subject: string;
  requestedOn: CivilDate;
  by: CivilDate;
  agreed: boolean;
  answeredOn?: CivilDate;
}

export interface Debt {
  no: number;
  kind: DebtKind;
  ore: number;
  on: CivilDate;
  curedOn?: CivilDate;
}

/** What the formation has told of a member's seats; what was handed over says no day. */
export interface SeatsKnown extends Appointed {
  decidedOn?: CivilDate;
}

/** A formed förbund, as it stands. */
export interface Begun {
  status: 'BEGUN';
  /** As it was formed. */
  handOver: HandOver;
  exercise: boolean;
  clockShiftMs: number;
  members: readonly ForbundMember[];
  area: readonly string[];
  /** Those in force. */
  charter: CharterVersion;
  terms: CharterTerms;
  /** In the order they were recorded. */
  changes: readonly CharterChange[];
  /** The first year of the budget, which the members adopt (23 §). */
  firstYear: number;
  operating: boolean;
  /** By stream. */
  children: Readonly<Record<string, Child>>;
  /** The last year or term that was opened of each kind. */
  opened: Readonly<Partial<Record<ChildKind, { year?: number; term?: Term }>>>;
  /** By office, then by member: who is appointed to the seats that the formation asks for. */
  appointments: Readonly<Record<'board' | 'auditors', Readonly<Record<string, SeatsKnown>>>>;
  /** The first budget's total as the formation told it last. */
  firstBudgetOre?: number;
  /** By year. */
  budgets: Readonly<Record<string, NotedBudget>>;
  matters: Readonly<Record<string, Pending>>;
  fees?: { principles: string; on: CivilDate };
  /** The members have been informed through this year; asked for through that one (18 §). */
  informedThrough: number;
  informUntil: number;
  lastInformed?: { on: CivilDate; subject: string };
  statements: readonly Statement[];
  debts: readonly Debt[];
  ends: Ends;
}

export type ForbundState = { status: 'NONE' } | Begun;

/** The board's side of a question; no member's id is so called. */
export const BOARD = 'BOARD';

export const isOpen = ({ children }: Begun, stream: string): boolean =>
  Object.hasOwn(children, stream) && children[stream]?.closedOn === undefined;

export const openChildren = (state: Begun): string[] =>
  Object.keys(state.children).filter((stream) => isOpen(state, stream));

/** Decided by all, and to be so from a day that is still to come. */
export const waitingMatters = ({ matters }: Begun): Matter[] =>
  Object.values(matters).flatMap(({ matter, adoptedOn, applied }) => (adoptedOn && !applied ? [matter] : []));

/** Dissolved, and the liquidation itself has nothing left to do: the archive is handed over. */
export const isAtItsEnd = (state: Begun): boolean =>
  state.ends.dissolvedOn !== undefined && !isOpen(state, state.ends.liquidation?.stream ?? '');
