import type { Command } from '../command';
import { basisOf } from './basis-of';
import type { ChildKind } from './commands';
import type { Opened } from './events';
import { beginsOfEnds } from './begin-raised';
import { firstOf } from './office-terms';
import type { Begun } from './state';

type Begin = Pick<Command, 'type' | 'data'>;
type Describe = (state: Begun, opened: Opened) => Begin;

const ofYear =
  (type: string, more: (state: Begun, year: number) => object): Describe =>
  (state, { year = 0, on }) => {
    const begins = `${year}-01-01`;
    const basis = basisOf(state, on > begins ? on : begins);
    return { type, data: { basis, year, ...more(state, year) } };
  };

const ofTerm =
  (kind: 'board' | 'auditors', office: string): Describe =>
  (state, { term }) => ({
    type: 'BeginMandates',
    data: { basis: basisOf(state, term?.from), office, term, ...appointed(state, kind, term) },
  });

const begins: Readonly<Record<ChildKind, Describe>> = {
  budget: ofYear('BeginBudget', byMembers),
  contributions: ofYear('BeginContributions', adopted),
  'follow-up': ofYear('BeginFollowUp', known),
  'year-end': ofYear('BeginYearEnd', () => ({})),
  board: ofTerm('board', 'BOARD'),
  auditors: ofTerm('auditors', 'AUDITORS'),
  ...beginsOfEnds,
};

/** The command that a process of a year or of a term is started with. */
export const beginOf = (opened: Opened, state: Begun): Begin => begins[opened.kind](state, opened);

/** A new förbund's first budget is the members' own (23 §). */
function byMembers({ firstYear, budgets }: Begun, year: number): object {
  if (year !== firstYear) return {};
  const first = budgets[year];
  return { byMembers: first ? { totalOre: first.totalOre, adoptedOn: first.adoptedOn } : {} };
}

function adopted({ budgets }: Begun, year: number): object {
  const budget = budgets[year];
  if (!budget) return {};
  const { totalOre, adoptedOn, contributions } = budget;
  return { totalOre, adoptedOn, contributions };
}

function known({ budgets }: Begun, year: number): object {
  const budget = budgets[year];
  return budget ? { budget: { totalOre: budget.totalOre, headings: budget.headings } } : {};
}

/** What is known of the first term's seats; what was decided after an interim term is for the one that followed. */
function appointed(state: Begun, kind: 'board' | 'auditors', term: Opened['term']): object {
  if (term?.from !== firstOf(state, kind).from) return {};
  const known = Object.entries(state.appointments[kind]).flatMap(
    ([member, { members, substitutes, decidedOn = '' }]) =>
      decidedOn > term.to ? [] : [[member, { members, substitutes }] as const],
  );
  return known.length > 0 ? { appointed: Object.fromEntries(known) } : {};
}
