import { instalments as inFour } from '../money/split';
import type { Contributions } from './commands';
import { type Adopted, type DueDay, dueDay, quarters } from './due-days';
import type { Instalment } from './events';
import { referenceOf } from './reference';

/** Whose contributions they are; a member's place among the förbund's members is in its references. */
export interface Payers {
  forbund: string;
  year: number;
  members: readonly { id: string }[];
}

/** A year's instalments: four for each member that pays anything, in the members' order. They sum to the contributions. */
export function schedule(payers: Payers, adopted: Adopted, contributions: Contributions): Instalment[] {
  const days = quarters.map((quarter) => dueDay(adopted, quarter));
  const paying = payers.members.filter(({ id }) => (contributions[id] ?? 0) > 0);
  return paying.flatMap(({ id: member }) =>
    inFour(contributions[member] ?? 0).map((ore, index) => {
      const quarter = index + 1;
      return instalment(payers, { member, number: quarter, quarter, ore, batch: 'r0', ...(days[index] as DueDay) });
    }),
  );
}

type Numbered = Omit<Instalment, 'id' | 'reference'> & { number: number };

/** With its id and its reference, which follow from member and number. */
export function instalment({ forbund, year, members }: Payers, { number, ...rest }: Numbered): Instalment {
  const place = members.findIndex(({ id }) => id === rest.member);
  return { id: `${rest.member}-${number}`, ...rest, reference: referenceOf({ forbund, year, place, number }) };
}

export const supplementFrom = 5;
/** Shortfall calls' numbers begin after this one. */
export const callsAfter = 50;
