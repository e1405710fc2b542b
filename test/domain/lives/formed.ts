import type { Command } from '../../../domain/command';
import { defaultEnds, type EndTerms } from '../../../domain/forbund/end-terms';
import type { FormationPlan, Member } from '../../../domain/formation/plan';
import { decidingBodyOf } from '../../../domain/formation/state';
import { fk, haninge, kommun, lan, v1 } from '../formation/haninge';
import { terms } from '../forbund/haninge';
import { Network } from './network';

const tyreso = { ...kommun, id: 'TYR', name: 'Tyresö kommun', covers: ['Tyresö'] };
const five = [
  ...haninge.members.map((one) => (one.id === 'SLL' ? { ...one, covers: ['Haninge', 'Tyresö'] } : one)),
  tyreso,
];
const gotland = { ...kommun, id: 'GOT', name: 'Gotlands kommun', covers: ['Gotland'], outsideRegion: true };
const af: Member = { ...lan, id: 'AF', party: 'AF', name: 'Arbetsförmedlingen' };

/** Who forms a förbund, where, and from which year on. */
interface Founding {
  forbund: string;
  area: readonly string[];
  members: readonly Member[];
  year: number;
}

/** Of five, two of them kommuner. */
const haningeTyreso: Founding = { forbund: 'haninge', area: ['Haninge', 'Tyresö'], members: five, year: 2007 };
/** Of three, where the kommun is outside any region (5 a §). */
export const gotlands: Founding = { forbund: 'gotland', area: ['Gotland'], members: [fk, af, gotland], year: 2013 };

export const members = five.map(({ id }) => id);
export const bodies: Readonly<Record<string, string>> = Object.fromEntries(
  five.map((member) => [member.id, decidingBodyOf(member) ?? '']),
);
export const forbund = 'forbund-haninge';
export const evidence = { sha256: 'a'.repeat(64) };

function planOf({ forbund: id, area, members: all, year }: Founding, ends: Partial<EndTerms>): FormationPlan {
  const [start, first] = [`${year}-01-01`, { from: `${year}-01-01`, to: `${year + 3}-12-31` }];
  const { board, auditors } = terms;
  return {
    ...haninge,
    ...{ forbund: id, area, members: all },
    charter: { ...v1, datedOn: `${year - 2}-12-23` },
    dates: { lastDay: start, operationsStartOn: start },
    firstYear: { year, totalOre: 2_000_000_000, certainty: 'PROPOSED' },
    terms: {
      ...terms,
      board: { ...board, first },
      auditors: { ...auditors, first },
      ends: { ...defaultEnds, ...ends },
    },
  };
}

/** A förbund from the first draft, adopted as it stands by all, to the day it operates. */
export function formedOf(
  founding: Founding,
  ends: Partial<EndTerms>,
  ...[look, choose]: ConstructorParameters<typeof Network>
): Network {
  const network = new Network(look, choose);
  const plan = planOf(founding, ends);
  const on = (day: string, type: string, data: object): void => {
    network.until(day);
    const command = { type, data: data as Command['data'], decidedOn: day, evidence };
    const answer = network.ask(`formation-${plan.forbund}-1`, command);
    if ('refused' in answer) throw new Error(`${type}: ${answer.refused}: ${answer.message}`);
  };
  const drafted = plan.charter.datedOn;
  on(drafted, 'StartFormation', { plan, clockShiftMs: 0 });
  on(drafted, 'SendOutCharter', { on: drafted });
  const year = founding.year - 1;
  const by = (member: Member) => ({ member: member.id, body: decidingBodyOf(member) });
  plan.members.forEach((member, index) => {
    on(`${year}-0${index + 2}-15`, 'RecordDecision', { ...by(member), acceptance: 'PLAIN', version: 1 });
  });
  for (const member of plan.members) {
    on(`${year}-10-02`, 'AppointBoard', { ...by(member), members: 2, substitutes: 2 });
    on(`${year}-10-02`, 'AdoptFirstBudget', { ...by(member), totalOre: 2_000_000_000 });
  }
  network.until(plan.dates.operationsStartOn);
  return network;
}

export const formed = (ends: Partial<EndTerms>, ...rest: ConstructorParameters<typeof Network>): Network =>
  formedOf(haningeTyreso, ends, ...rest);
