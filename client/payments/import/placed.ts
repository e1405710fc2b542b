import type { Payment } from '../../../domain/contributions/commands';
import { checkReference } from '../../../domain/contributions/reference';
import type { Begun, Received } from '../../../domain/contributions/state';
import type { NamedRow, Problem, Remark } from '../bank-row';
import { organisationDigits } from '../row-checks';
import { recordedBefore, type ContributionYear } from './years';

/** Where each row belongs, before anything is recorded. */
export interface Placed {
  /** In the order of the file, by the stream of a year. */
  byStream: ReadonlyMap<string, Payment[]>;
  problems: readonly Problem[];
  remarks: readonly Remark[];
  /** Rows that no year can take: there is none, or all are closed. */
  homeless: number;
}

/**
 * Places what was not recorded before: with its reference's year, else with the year of its booking day, else with the latest
 * that is open. A known entry with another amount or day is no known entry: the file is refused.
 */
export function placed(rows: readonly NamedRow[], years: readonly ContributionYear[]): Placed {
  const open = years.filter(({ closed }) => !closed);
  const known = instalmentsByReference(open);
  const found = { byStream: new Map<string, Payment[]>(), problems: [], remarks: [], homeless: 0 };
  for (const row of rows) {
    const before = recordedBefore(years, row.entry);
    if (before) checkUnchanged(row, before, found);
    else placeNew(row, { open, instalment: known.get(withoutZeros(row.reference)) }, found);
  }
  return found;
}

interface Finding extends Placed {
  byStream: Map<string, Payment[]>;
  problems: Problem[];
  remarks: Remark[];
}

function checkUnchanged({ ore, bookedOn, line, entry }: NamedRow, before: Received, { problems }: Finding): void {
  const same = before.ore === ore && before.bookedOn === bookedOn;
  if (!same) problems.push({ code: 'ENTRY_CHANGED', line, given: entry });
}

function placeNew(
  row: NamedRow,
  { open, instalment }: { open: readonly ContributionYear[]; instalment: Known | undefined },
  found: Finding,
): void {
  const year = instalment?.year ?? open.find(({ state }) => sameYear(state, row)) ?? open.at(-1);
  if (year) add(found.byStream, year.stream, paymentOfRow(row, year, instalment));
  else found.homeless += 1;
  if (!instalment) found.remarks.push(...checkDigitRemark(row));
}

interface Known {
  year: ContributionYear;
  member: string;
  reference: string;
}

/** Banks drop zeros that a reference begins with. */
const withoutZeros = (reference = ''): string => reference.replace(/^0+/, '');

function instalmentsByReference(years: readonly ContributionYear[]): Map<string, Known> {
  const all = years.flatMap((year) =>
    year.state.instalments.map(({ reference, member }): [string, Known] => [
      withoutZeros(reference),
      { year, member, reference },
    ]),
  );
  return new Map(all);
}

const sameYear = ({ year }: Begun, { bookedOn }: NamedRow): boolean => bookedOn.startsWith(`${year}-`);

function add(byStream: Map<string, Payment[]>, stream: string, payment: Payment): void {
  const there = byStream.get(stream);
  if (there) there.push(payment);
  else byStream.set(stream, [payment]);
}

function paymentOfRow(
  { entry, ore, bookedOn, reference, organisation }: NamedRow,
  { state }: ContributionYear,
  instalment: Known | undefined,
): Payment {
  const sent = instalment?.reference ?? ofOurShape(reference);
  const payer = organisation === undefined ? undefined : payerOf(state, organisation, instalment?.member);
  return {
    entry,
    ore,
    bookedOn,
    ...(sent !== undefined && { reference: sent }),
    ...(payer !== undefined && { payer }),
  };
}

/** What else people put in that place, such as a personal number, is not for the journal. */
function ofOurShape(reference: string | undefined): string | undefined {
  const problem = reference === undefined ? 'NOT_DIGITS' : checkReference(reference);
  return problem === undefined || problem === 'WRONG_CHECK_DIGIT' ? reference : undefined;
}

/** The member with that number; OTHER where the debtor is known to have another, as nobody else pays for it by itself. */
function payerOf({ basis }: Begun, organisation: string, debtor: string | undefined): string | undefined {
  const numbers = basis.members.map(
    ({ id, organisationNumber }) => [id, organisationDigits(organisationNumber)] as const,
  );
  const [member] = numbers.find(([, number]) => number === organisation) ?? [];
  if (member !== undefined) return member;
  const debtorKnown = numbers.some(([id, number]) => id === debtor && number !== undefined);
  return debtorKnown ? 'OTHER' : undefined;
}

const checkDigitRemark = ({ reference, line, ore, bookedOn }: NamedRow): Remark[] =>
  reference !== undefined && checkReference(reference) === 'WRONG_CHECK_DIGIT'
    ? [{ code: 'CHECK_DIGIT', line, ore, bookedOn, given: reference }]
    : [];
