import type { CivilDate } from '../calendar/civil-date';
import { addDays, addYears, daysBetween } from '../calendar/civil-date';
import type { OfficeTerms } from '../forbund/charter-terms';
import { isElectionYear } from '../law/councils';

/** Days from `from` to `to`, both inclusive, for which seats are held. */
export interface Term {
  from: CivilDate;
  to: CivilDate;
}

/** The term that follows an election: four years from 1 April of the next year, unless the charter says otherwise (13 §). */
export function termFor(electionYear: number, terms: OfficeTerms): Term {
  const from = dayIn(electionYear + 1, terms);
  return { from, to: lastDayFrom(from, terms) };
}

/**
 * The first term of an office: the charter's own, else from `begins` until the term by rule after it. Where `begins` lies
 * before the charter's first term, that time comes first as a term of its own (25 § 2 st., C68: an interim term). Give
 * the day of formation for the auditors; the board's first term is the charter's own, whenever it is formed.
 */
export function firstTerm(terms: OfficeTerms, begins: CivilDate): Term {
  const { first } = terms;
  if (first === undefined || begins > first.to) return termAt(terms, begins);
  return begins < first.from ? { from: begins, to: addDays(first.from, -1) } : first;
}

/** The term that follows on another without a day between (C67): where the rule leaves a gap, a term of its own fills it. */
export function nextTerm(terms: OfficeTerms, { to }: Pick<Term, 'to'>): Term {
  const from = addDays(to, 1);
  const { first } = terms;
  if (first !== undefined && from <= first.from) return firstTerm(terms, from);
  return termAt(terms, from);
}

/** All terms from the first, to the one that holds `until`. */
export function termsUntil(terms: OfficeTerms, begins: CivilDate, until: CivilDate): Term[] {
  const all = [firstTerm(terms, begins)];
  for (let last = all[0]; last !== undefined && last.to < until; last = all.at(-1)) all.push(nextTerm(terms, last));
  return all;
}

/** The days that a charter's first term leaves before the next by rule, if any (A5). */
export function gapAfterFirst(terms: OfficeTerms): (Term & { days: number }) | undefined {
  if (terms.first === undefined) return undefined;
  const from = addDays(terms.first.to, 1);
  const next = startAfter(terms, terms.first.to);
  return from < next ? { from, to: addDays(next, -1), days: daysBetween(from, next) } : undefined;
}

/** True for a term by rule, the first one of the charter included; false for an interim term and one that fills a gap. */
export function isByRule(terms: OfficeTerms, { from, to }: Term): boolean {
  if (from === terms.first?.from) return to === terms.first.to;
  return isStart(terms, from) && to === lastDayFrom(from, terms);
}

/** The name of a term within its förbund: its first year, or its first day where another one begins later that year. */
export function termName(terms: OfficeTerms, term: Term): string {
  const year = term.from.slice(0, 4);
  return nextTerm(terms, term).from.startsWith(year) ? term.from : year;
}

function termAt(terms: OfficeTerms, from: CivilDate): Term {
  if (isStart(terms, from)) return { from, to: lastDayFrom(from, terms) };
  return { from, to: addDays(startAfter(terms, from), -1) };
}

const dayIn = (year: number, { anchor }: OfficeTerms): CivilDate => `${year}-${anchor}`;

/** A charter's shorter term begins anew within the four years, but the year after an election always begins one. */
const isStart = (terms: OfficeTerms, day: CivilDate): boolean =>
  day.slice(5) === terms.anchor && yearsSinceStart(Number(day.slice(0, 4))) % terms.years === 0;

const yearsSinceStart = (year: number): number => (year - 2003 + 4000) % 4;

/** The first start of a term by rule after a day. */
function startAfter(terms: OfficeTerms, day: CivilDate): CivilDate {
  let year = Number(day.slice(0, 4));
  while (dayIn(year, terms) <= day || !isStart(terms, dayIn(year, terms))) year += 1;
  return dayIn(year, terms);
}

function lastDayFrom(from: CivilDate, terms: OfficeTerms): CivilDate {
  const full = addDays(addYears(from, terms.years), -1);
  const electionTerm = addDays(nextElectionStart(from, terms), -1);
  return full < electionTerm ? full : electionTerm;
}

function nextElectionStart(from: CivilDate, terms: OfficeTerms): CivilDate {
  let year = Number(from.slice(0, 4)) + 1;
  while (!isElectionYear(year - 1)) year += 1;
  return dayIn(year, terms);
}
