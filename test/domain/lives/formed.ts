import type { Command } from '../../../domain/command';
import { defaultEnds, type EndTerms } from '../../../domain/forbund/end-terms';
import { decidingBodies, haninge, kommun } from '../formation/haninge';
import { terms } from '../forbund/haninge';
import { Network } from './network';

const tyreso = { ...kommun, id: 'TYR', name: 'Tyresö kommun', covers: ['Tyresö'] };
const all = [
  ...haninge.members.map((one) => (one.id === 'SLL' ? { ...one, covers: ['Haninge', 'Tyresö'] } : one)),
  tyreso,
];

export const members = all.map(({ id }) => id);
export const bodies: Readonly<Record<string, string>> = { ...decidingBodies, TYR: 'KF' };
export const forbund = 'forbund-haninge';
const formation = 'formation-haninge-1';
export const evidence = { sha256: 'a'.repeat(64) };

/** A förbund of five, two of them kommuner, from the first draft, adopted as it stands by all, to the day it operates. */
export function formed(ends: Partial<EndTerms>, ...[look, choose]: ConstructorParameters<typeof Network>): Network {
  const network = new Network(look, choose);
  const plan = {
    ...haninge,
    area: ['Haninge', 'Tyresö'],
    members: all,
    terms: { ...terms, ends: { ...defaultEnds, ...ends } },
  };
  const on = (day: string, type: string, data: object): void => {
    network.until(day);
    const command = { type, data: data as Command['data'], decidedOn: day, evidence };
    const answer = network.ask(formation, command);
    if ('refused' in answer) throw new Error(`${type}: ${answer.refused}: ${answer.message}`);
  };
  on('2005-12-23', 'StartFormation', { plan, clockShiftMs: 0 });
  on('2005-12-23', 'SendOutCharter', { on: '2005-12-23' });
  const by = (member: string) => ({ member, body: bodies[member] });
  members.forEach((member, index) => {
    on(`2006-0${index + 2}-15`, 'RecordDecision', { ...by(member), acceptance: 'PLAIN', version: 1 });
  });
  for (const member of members) {
    on('2006-10-02', 'AppointBoard', { ...by(member), members: 2, substitutes: 2 });
    on('2006-10-02', 'AdoptFirstBudget', { ...by(member), totalOre: 2_000_000_000 });
  }
  network.until('2007-01-01');
  return network;
}
