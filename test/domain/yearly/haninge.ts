import { createHash } from 'node:crypto';
import { startOfDay } from '../../../domain/calendar/stockholm';
import type { Command, Evidence } from '../../../domain/command';
import type { Basis } from '../../../domain/forbund/basis';
import { defaultTerms } from '../../../domain/forbund/charter-terms';

const seats = { members: 2, substitutes: 2 };

/** Haninge as it stood when it began: four members, one of each side. */
export const basis: Basis = {
  forbund: 'haninge',
  name: 'Samordningsförbundet i Haninge',
  members: [
    { id: 'HAN', party: 'KOMMUN', name: 'Haninge kommun', covers: ['Haninge'], seats },
    { id: 'LAN', party: 'LAN', name: 'Länsarbetsnämnden', covers: [], seats },
    { id: 'FK', party: 'FK', name: 'Försäkringskassan', covers: [], seats },
    { id: 'SLL', party: 'REGION', name: 'Stockholms läns landsting', covers: ['Haninge'], seats },
  ],
  terms: defaultTerms,
  formedOn: '2006-11-28',
  operationsStartOn: '2007-01-01',
  exercise: true,
};

export const members = basis.members.map(({ id }) => id);

/** A document, told from others by one letter. */
export const paper = (letter: string, paragraph?: string): Evidence => ({
  sha256: letter.repeat(64),
  ...(paragraph !== undefined && { paragraph }),
});

export const noon = (day: string): number => startOfDay(day) + 12 * 3_600_000;

/** Makes the commands of one kind of process: recorded at noon of a day, done on that day unless `rest` says otherwise. */
export const recorder =
  <C extends Command>() =>
  <T extends C['type']>(
    day: string,
    type: T,
    ...[data, rest = {}]: [Extract<C, { type: T }>['data'], Partial<Command>?]
  ) =>
    ({
      id: `${type}-${day}-${createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16)}`,
      actor: 'admin:test',
      type,
      data,
      at: noon(day),
      decidedOn: day,
      ...rest,
    }) as unknown as C & { at: number };

/** Lists in every order. */
export const orders = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, index) => orders(items.filter((_, at) => at !== index)).map((rest) => [item, ...rest]));
