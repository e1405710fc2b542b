import type { Command, Evidence } from '../../../domain/command';
import { defaultTerms, type CharterTerms } from '../../../domain/forbund/charter-terms';
import type { ForbundCommand } from '../../../domain/forbund/commands';
import { forbund } from '../../../domain/forbund/forbund';
import type { Begun } from '../../../domain/forbund/state';
import type { HandOver } from '../../../domain/formation/events';
import { TurnsOf } from '../turns';
import * as h from '../formation/haninge';

const first = { from: '2007-01-01', to: '2010-12-31' };

/** What Haninge's charter says of its years (S3:180, S3:184, S3:255). */
export const terms: CharterTerms = {
  ...defaultTerms,
  board: { anchor: '01-01', years: 4, first },
  auditors: { anchor: '01-01', years: 4, substitutes: true, first },
  quorumOfParties: true,
};

const one = { members: 1, substitutes: 1 };

export const handOver: HandOver = {
  forbund: 'haninge',
  name: 'Samordningsförbundet i Haninge',
  formation: 'formation-haninge-1',
  stream: 'forbund-haninge',
  members: h.haninge.members,
  charter: h.v1,
  area: ['Haninge'],
  formedOn: '2006-12-12',
  operationsStartOn: '2007-01-01',
  firstBudgetOre: 2_000_000_000,
  firstYear: 2007,
  terms,
  appointments: { board: { FK: { members: 2, substitutes: 2 } }, auditors: { FK: one, SLL: one, HAN: one } },
};

/** A förbund begun on the day it was formed, at noon. */
export function begun(given: Partial<HandOver> = {}, { exercise = true } = {}): TurnsOf {
  const turns = new TurnsOf(forbund, 'forbund-haninge');
  const whole = { ...handOver, ...given };
  turns.on(whole.formedOn, command('begin', 'BeginForbund', { handOver: whole, exercise }));
  return turns;
}

export const stateOf = ({ process }: TurnsOf): Begun => process.state as Begun;

type Type = ForbundCommand['type'];
type DataOf<T extends Type> = Extract<ForbundCommand, { type: T }>['data'];

export const command = <T extends Type>(id: string, type: T, data: DataOf<T>): Command => ({
  id,
  type,
  data,
  actor: 'admin:test',
});

export const evidence: Evidence = { sha256: 'a'.repeat(64), paragraph: '§ 4' };

/** The budget of a year as its own process tells of it. */
export const adopted = (year: number, revision: number, totalOre = 2_000_000_000): Command => {
  const [half, quarter] = [totalOre / 2, totalOre / 4];
  return command(`budget-haninge-${year}/adopted-${revision}`, 'NoteBudgetAdopted', {
    year,
    revision,
    totalOre,
    headings: { ACTIVITIES: totalOre },
    adoptedOn: `${year - 1}-11-28`,
    late: false,
    contributions: { HAN: quarter, LAN: 0, FK: half, SLL: quarter },
  });
};
