import type { CivilDate } from '../calendar/civil-date';
import { addDays } from '../calendar/civil-date';
import type { Ground } from '../duty';
import type { Office } from '../mandates/commands';
import { firstTerm, nextTerm, termName, termsUntil, type Term } from '../mandates/terms';
import { charterFor } from './charter-by-day';
import { defaultTerms, type CharterTerms, type OfficeTerms } from './charter-terms';
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
  const { formedOn, operationsStartOn } = state.handOver;
  const first = firstOf(state, kind);
  const last = state.opened[kind]?.term ?? first;
  const terms = charterFor(state, addDays(last.to, 1)).terms[kind];
  const next = nextTerm(terms, last);
  const nextOn = next.from === terms.first?.from ? formedOn : addDays(next.from, -BEFORE_TERM);
  const opening = (term: Term, on: CivilDate, by: OfficeTerms) => ({
    kind,
    stream: streamOf(state, termName(by, term), kind),
    term,
    on: on > formedOn ? on : formedOn,
    ground: [{ source: 'law' as const, ref: kind === 'board' ? '13 §' : '25 §' }],
  });
  return [opening(first, operationsStartOn, asFormed(state)[kind]), opening(next, nextOn, terms)].filter(
    ({ stream }) => !Object.hasOwn(state.children, stream),
  );
}

/** The term whose seats the formation asks for: the office's first of all, an interim one included. */
export const firstOf = (state: Begun, kind: OfficeKind): Term =>
  firstTerm(asFormed(state)[kind], firstDay(state, kind));

/** The process of the term that a day lies in, by the charter as it was formed; of a day before all of them, the first. */
export function streamOfDay(state: Begun, kind: OfficeKind, day: CivilDate): string {
  const terms = asFormed(state)[kind];
  const upTo = termsUntil(terms, firstDay(state, kind), day);
  return streamOf(state, termName(terms, upTo.at(-1) ?? firstOf(state, kind)), kind);
}

/** A later charter does not move what the formation asked for. */
const asFormed = ({ handOver: { terms = defaultTerms } }: Begun): CharterTerms => terms;

const streamOf = ({ handOver: { forbund } }: Begun, name: string, kind: OfficeKind): string =>
  `${kind}-${forbund}-${name}`;

/** Auditors are there from the formation; a board from its charter's first term, or when operations start. */
function firstDay(state: Begun, kind: OfficeKind): CivilDate {
  const { formedOn, operationsStartOn } = state.handOver;
  if (kind === 'auditors') return formedOn;
  const { first } = asFormed(state).board;
  return first && operationsStartOn <= first.to ? first.from : operationsStartOn;
}
