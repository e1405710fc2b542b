import type { Moved } from '../../duty';
import type { CivilDate } from '../../calendar/civil-date';
import type { PartyKind } from '../../formation/plan';
import { membersOf, of } from '../../yearly/yearly';
import { lastAdoptionDay, nominalDay } from '../days';
import type { Adoption } from '../events';
import { beyondFrame } from '../frame';
import { budgetHeadings } from '../headings';
import { type BudgetPhase, phaseOf } from '../phase';
import { type Lack, samradMissing } from '../samrad';
import {
  type Begun,
  type BudgetState,
  type Commitment,
  type Consultation,
  type Draft,
  frameOf,
  samradNow,
  type Shortfall,
} from '../state';

/** One member in the budget: its samråd, its share, and how far its own money has come. */
export interface BudgetMember {
  member: string;
  name: string;
  party: PartyKind;
  samrad: Consultation;
  /** What keeps its samråd from being one, were the board to decide the day after. */
  lacks?: Lack;
  /** Öre of the budget, or of its draft. */
  shareOre?: number;
  commitment?: Commitment;
}

/** A budget year as people look at it. */
export interface BudgetView {
  year: number;
  phase: BudgetPhase;
  byMembers: boolean;
  nominal: CivilDate;
  lastDay: CivilDate;
  movedBy?: Moved;
  needsOn?: CivilDate;
  allocation?: Begun['allocation'];
  draft?: Draft;
  adopted?: Adoption;
  announced?: Begun['announced'];
  publishedOn?: CivilDate;
  members: readonly BudgetMember[];
  /** Öre by heading of the budget, else of its draft: all headings, in their order. */
  headings: readonly { heading: string; ore: number; decidedOre: number }[];
  shortfall?: Shortfall;
  breach?: Begun['breach'];
  beyondOre: number;
}

/** All there is to see of a budget year; nothing of one that has not begun. */
export function budgetView(state: BudgetState): BudgetView | undefined {
  if (state.status === 'NONE') return undefined;
  const { year, byMembers, needsOn, allocation, draft, adopted, announced, publishedOn, shortfall, breach } = state;
  const { on, movedBy } = lastAdoptionDay(year);
  return {
    year,
    phase: phaseOf(state),
    byMembers,
    nominal: nominalDay(year),
    lastDay: on,
    ...(movedBy && { movedBy }),
    ...(needsOn !== undefined && { needsOn }),
    ...given({ allocation, draft, adopted, announced, shortfall, breach }),
    ...(publishedOn !== undefined && { publishedOn }),
    members: membersIn(state),
    headings: headingsIn(state),
    beyondOre: adopted ? beyondFrame(state, 0) : 0,
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const given = <T extends object>(some: T): Given<T> =>
  Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as Given<T>;

function membersIn(state: Begun): BudgetMember[] {
  // The samråd behind what was adopted last, until a revision is consulted on.
  const now = samradNow(state);
  const last = of(state.samrad, String(state.adopted?.revision ?? 0)) ?? {};
  const round = Object.keys(now).length > 0 ? now : last;
  const missing = state.adopted ? [] : samradMissing(state, '9999-12-31');
  const contributions = frameOf(state)?.contributions;
  return membersOf(state).map(({ id, name, party }) => {
    const lacks = missing.find(({ member }) => member === id)?.lacks;
    const shareOre = contributions?.[id];
    const commitment = of(state.commitments, id);
    return { member: id, name, party, samrad: of(round, id) ?? {}, ...given({ lacks, shareOre, commitment }) };
  });
}

function headingsIn({ adopted, draft, expenses }: Begun): BudgetView['headings'] {
  const amounts = (adopted ?? draft)?.headings ?? {};
  return budgetHeadings.map((heading) => ({
    heading,
    ore: amounts[heading] ?? 0,
    decidedOre: expenses.filter((one) => one.heading === heading).reduce((sum, { ore }) => sum + ore, 0),
  }));
}
