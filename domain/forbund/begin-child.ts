import type { Command } from '../command';
import { basisOf } from './basis-of';
import type { Opened } from './events';
import { isFirstOf } from './openings';
import type { Begun } from './state';

type Begin = Pick<Command, 'type' | 'data'>;

/** The command that a process of a year or of a term is started with. */
export function beginOf({ kind, year = 0, term }: Opened, state: Begun): Begin {
  const basis = basisOf(state);
  switch (kind) {
    case 'budget':
      return { type: 'BeginBudget', data: { basis, year, ...byMembers(state, year) } };
    case 'contributions':
      return { type: 'BeginContributions', data: { basis, year, ...adopted(state, year) } };
    case 'follow-up':
      return { type: 'BeginFollowUp', data: { basis, year, ...known(state, year) } };
    case 'year-end':
      return { type: 'BeginYearEnd', data: { basis, year } };
    case 'board':
    case 'auditors': {
      const office = kind === 'board' ? 'BOARD' : 'AUDITORS';
      return { type: 'BeginMandates', data: { basis, office, term, ...appointed(state, kind, term) } };
    }
  }
}

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

/** What the members had appointed by the formation is for the office's first term, an interim one included (25 § 2 st.). */
function appointed(state: Begun, kind: 'board' | 'auditors', term: Opened['term']): object {
  const seats = state.handOver.appointments?.[kind];
  return seats && term && isFirstOf(state, kind, term) && Object.keys(seats).length > 0 ? { appointed: seats } : {};
}
