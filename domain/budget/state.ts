import type { CivilDate } from '../calendar/civil-date';
import type { CommitmentState } from '../formation/commands';
import { of, type Running } from '../yearly/yearly';
import type { SamradAnswer } from './commands';
import type { Adoption, BreachGround, BudgetEvent, Told } from './events';

type DataOf<Type extends BudgetEvent['type']> = Extract<BudgetEvent, { type: Type }>['data'];
export type Draft = DataOf<'BudgetDrafted'>;
export type Expense = DataOf<'ExpenseDecided'>;
export type Shortfall = DataOf<'AppropriationFellShort'>;

/** Has the invitation arrived? In the outbox it lies on this machine until somebody sends it and says so. */
export type Delivery = 'PENDING' | 'OUTBOX' | 'DELIVERED' | 'FAILED';

/** How far the samråd with one member has come. */
export interface Consultation {
  invitedOn?: CivilDate;
  meetingOn?: CivilDate;
  /** The mail that carries the invitation. */
  mail?: string;
  delivery?: Delivery;
  /** Why it did not arrive. */
  failure?: string;
  heldOn?: CivilDate;
  present?: boolean;
  answer?: SamradAnswer;
  considered?: string;
}

export type ByMember<T> = Readonly<Record<string, T>>;

export interface Commitment {
  member: string;
  body: string;
  decidedOn: CivilDate;
  ore: number;
  state: CommitmentState;
}

/** A budget year that has begun. Everything but the phase, which follows from it (phase.ts). */
export interface Begun extends Running {
  status: 'BEGUN';
  year: number;
  /** The members adopt it: a new förbund's first budget. */
  byMembers: boolean;
  begunOn: CivilDate;
  needsOn?: CivilDate;
  allocation?: DataOf<'StateAllocationKnown'>;
  /** The latest draft that is not adopted. */
  draft?: Draft;
  drafts: number;
  invitations: number;
  /** By revision, then by member. */
  samrad: Readonly<Record<string, ByMember<Consultation>>>;
  announced?: DataOf<'BudgetMeetingAnnounced'>;
  publishedOn?: CivilDate;
  /** As it was adopted last. */
  adopted?: Adoption;
  /** The first adoption's mark stays, whatever is revised later. */
  adoptedLate?: boolean;
  memberAdoptions: ByMember<DataOf<'MemberAdoptedBudget'>>;
  commitments: ByMember<Commitment>;
  shortfall?: Shortfall;
  overdue?: { lastDay: CivilDate; told: Told };
  breach?: { grounds: readonly BreachGround[]; on: CivilDate };
  expenses: readonly Expense[];
  inForceOn?: CivilDate;
  closed?: { on: CivilDate };
}

export type BudgetState = { status: 'NONE' } | Begun;

/** The revision that is being prepared: 0 until the budget is adopted. */
export const nextRevision = ({ adopted }: Begun): number => (adopted ? adopted.revision + 1 : 0);

/** The samråd about what is being prepared. */
export const samradNow = (state: Begun): ByMember<Consultation> => of(state.samrad, String(nextRevision(state))) ?? {};

/** What the year is reckoned on: the budget, or its draft until there is one. */
export const frameOf = ({ adopted, draft }: Begun): Pick<Draft, 'totalOre' | 'contributions'> | undefined =>
  adopted ?? draft;

/** The process's own stream. */
export const streamOf = ({ basis, year }: Begun): string => `budget-${basis.forbund}-${year}`;
