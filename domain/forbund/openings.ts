import type { CivilDate } from '../calendar/civil-date';
import { addDays } from '../calendar/civil-date';
import type { Ground } from '../duty';
import { firstTerm, nextTerm, termName, type Term } from '../mandates/terms';
import type { OfficeTerms } from './charter-terms';
import type { ChildKind } from './commands';
import type { Opened } from './events';
import type { Begun } from './state';

/** A process that is to be opened next of its kind; `on`: from that day. */
export type Opening = Opened & { ground: readonly Ground[] };

/** Days before a term that those who appoint are first asked (6.2). */
const BEFORE_TERM = 200;

/** What is to be opened next, one of each kind; of contributions, all whose budget is known. */
export function openings(state: Begun): Opening[] {
  return [
    budget(state),
    ...contributions(state),
    followUp(state),
    yearEnd(state),
    office(state, 'board'),
    office(state, 'auditors'),
  ];
}

/** The first is the members' own and opens with the förbund; the needs of a later one are taken up in August before. */
function budget(state: Begun): Opening {
  const year = nextYear(state, 'budget');
  const on = year === state.firstYear ? state.handOver.formedOn : `${year - 1}-08-01`;
  return ofYear(state, { kind: 'budget', year, on, ground: [law('23 §')] });
}

function contributions(state: Begun): Opening[] {
  return Object.values(state.budgets)
    .map(({ year, adoptedOn: on }) =>
      ofYear(state, { kind: 'contributions' as const, year, on, ground: [law('5 §'), law('6 §')] }),
    )
    .filter(({ stream }) => !Object.hasOwn(state.children, stream));
}

function followUp(state: Begun): Opening {
  const year = nextYear(state, 'follow-up');
  const on = later(`${year}-01-01`, state.handOver.operationsStartOn);
  return ofYear(state, { kind: 'follow-up', year, on, ground: [{ source: 'charter', ref: '§ 11' }] });
}

function yearEnd(state: Begun): Opening {
  const year = nextYear(state, 'year-end');
  return ofYear(state, { kind: 'year-end', year, on: `${year + 1}-01-01`, ground: [law('24 §')] });
}

/** The charter's first term, and the interim one of auditors before it (25 § 2 st., C68), open with the förbund. */
function office(state: Begun, kind: 'board' | 'auditors'): Opening {
  const terms = state.terms[kind];
  const last = state.opened[kind]?.term;
  const term = last ? nextTerm(terms, last) : firstTerm(terms, begins(state, kind, terms));
  const atOnce = last === undefined || term.from === terms.first?.from;
  const on = later(state.handOver.formedOn, atOnce ? state.handOver.formedOn : addDays(term.from, -BEFORE_TERM));
  const stream = `${kind}-${state.handOver.forbund}-${termName(terms, term)}`;
  return { kind, stream, term, on, ground: [law(kind === 'board' ? '13 §' : '25 §')] };
}

/** Auditors are there from the formation; a board from its charter's first term, or when operations start. */
function begins({ handOver }: Begun, kind: 'board' | 'auditors', { first }: OfficeTerms): CivilDate {
  if (kind === 'auditors') return handOver.formedOn;
  return first && handOver.operationsStartOn <= first.to ? first.from : handOver.operationsStartOn;
}

function ofYear(
  state: Begun,
  { kind, year, on, ground }: Omit<Opening, 'stream' | 'term'> & { year: number },
): Opening {
  const { forbund, formedOn } = state.handOver;
  return { kind, year, on: later(on, formedOn), ground, stream: `${kind}-${forbund}-${year}` };
}

const nextYear = ({ opened, firstYear }: Begun, kind: ChildKind): number => (opened[kind]?.year ?? firstYear - 1) + 1;

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

const law = (ref: string): Ground => ({ source: 'law', ref });

/** True for the office's first term of all: the one that the formation's appointments are for. */
export const isFirstOf = (state: Begun, kind: 'board' | 'auditors', term: Term): boolean =>
  term.from === firstTerm(state.terms[kind], begins(state, kind, state.terms[kind])).from;
