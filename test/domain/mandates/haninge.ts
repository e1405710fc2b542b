import { startOfDay } from '../../../domain/calendar/stockholm';
import { defaultTerms } from '../../../domain/forbund/charter-terms';
import type { Basis, BasisMember } from '../../../domain/forbund/basis';
import type { Decided } from '../../../domain/command';
import type { Beginning, MandatesCommand, Office } from '../../../domain/mandates/commands';

const seats = { members: 2, substitutes: 2 };
export const members: BasisMember[] = [
  { id: 'FK', party: 'FK', name: 'Försäkringskassan', covers: [], seats },
  { id: 'LAN', party: 'LAN', name: 'Länsarbetsnämnden', covers: [], seats },
  { id: 'SLL', party: 'REGION', name: 'Stockholms läns landsting', covers: ['Haninge'], seats },
  { id: 'HAN', party: 'KOMMUN', name: 'Haninge kommun', covers: ['Haninge'], seats },
];

const first = { from: '2007-01-01', to: '2010-12-31' };

/** Haninge as its charter has it (S3:180-184, S3:253-255). */
export const basis: Basis = {
  forbund: 'haninge',
  name: 'Samordningsförbundet i Haninge',
  members,
  terms: {
    ...defaultTerms,
    board: { anchor: '01-01', years: 4, first },
    auditors: { anchor: '01-01', years: 4, first, substitutes: true },
    quorumOfParties: true,
  },
  formedOn: '2006-11-28',
  operationsStartOn: '2007-01-01',
  exercise: false,
};

export const evidence = { sha256: 'a'.repeat(64), name: 'protokoll.pdf' };

let no = 0;

/** A command received at noon of a day; what is decided is decided that day unless said otherwise. */
export const on = <Type extends MandatesCommand['type']>(
  ...[day, type, data, more = {}]: [
    day: string,
    type: Type,
    data: Extract<MandatesCommand, { type: Type }>['data'],
    more?: { decidedOn?: string; evidence?: typeof evidence },
  ]
): Decided<MandatesCommand> =>
  ({
    id: `c${(no += 1)}`,
    type,
    data,
    actor: 'admin:test',
    at: startOfDay(day) + 12 * 3_600_000,
    decidedOn: day,
    ...more,
  }) as Decided<MandatesCommand>;

export const begin = (day: string, more: Partial<Beginning> = {}): Decided<MandatesCommand> =>
  on(day, 'BeginMandates', { basis, office: 'BOARD', term: { from: '2011-01-01', to: '2014-12-31' }, ...more });

export const firstTerm = (day: string, office: Office = 'BOARD'): Decided<MandatesCommand> =>
  begin(day, { office, term: first });

export const everyone = Object.fromEntries(members.map(({ id }) => [id, seats]));
