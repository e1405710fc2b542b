import type { CivilDate } from '../calendar/civil-date';
import { addDays } from '../calendar/civil-date';
import type { Ground } from '../duty';
import type { Office } from '../mandates/commands';
import { firstTerm, nextTerm, termName, termsUntil, type Term } from '../mandates/terms';
import type { Opened } from './events';
import type { Begun } from './state';

export type OfficeKind = 'board' | 'auditors';

export const kindOf = (office: Office): OfficeKind => (office === 'BOARD' ? 'board' : 'auditors');

/** Days before a term that those who appoint are first asked (6.2). */
const BEFORE_TERM = 200;

/**
 * What is to be opened of an office. The first term's seats are what the formation asks for until operations start, so it
 * opens then; the term after an interim one opens with the förbund (25 § 2 st., C68), later ones before they begin.
 */
export function officeOpenings(state: Begun, kind: OfficeKind): (Opened & { ground: readonly Ground[] })[] {
  const terms = state.terms[kind];
  const { formedOn, operationsStartOn } = state.handOver;
  const first = firstOf(state, kind);
  const next = nextTerm(terms, state.opened[kind]?.term ?? first);
  const nextOn = next.from === terms.first?.from ? formedOn : addDays(next.from, -BEFORE_TERM);
  const opening = (term: Term, on: CivilDate) => ({
    kind,
    stream: streamOf(state, kind, term),
    term,
    on: on > formedOn ? on : formedOn,
    ground: [{ source: 'law' as const, ref: kind === 'board' ? '13 §' : '25 §' }],
  });
  return [opening(first, operationsStartOn), opening(next, nextOn)].filter(
    ({ stream }) => !Object.hasOwn(state.children, stream),
  );
}

/** The term whose seats the formation asks for: the office's first of all, an interim one included. */
export const firstOf = (state: Begun, kind: OfficeKind): Term => firstTerm(state.terms[kind], firstDay(state, kind));

/** The process of the term that a day lies in; of a day before all of them, the first. */
export function streamOfDay(state: Begun, kind: OfficeKind, day: CivilDate): string {
  const upTo = termsUntil(state.terms[kind], firstDay(state, kind), day);
  return streamOf(state, kind, upTo.at(-1) ?? firstOf(state, kind));
}

const streamOf = ({ terms, handOver: { forbund } }: Begun, kind: OfficeKind, term: Term): string =>
  `${kind}-${forbund}-${termName(terms[kind], term)}`;

/** Auditors are there from the formation; a board from its charter's first term, or when operations start. */
function firstDay({ handOver, terms }: Begun, kind: OfficeKind): CivilDate {
  if (kind === 'auditors') return handOver.formedOn;
  const { first } = terms.board;
  return first && handOver.operationsStartOn <= first.to ? first.from : handOver.operationsStartOn;
}
