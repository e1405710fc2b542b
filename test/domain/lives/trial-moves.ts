import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/civil-date';
import type { Command } from '../../../domain/command';
import type { Started } from '../../../domain/formation/state';
import type { TrialGoing } from '../../../domain/trial/state';
import { decidingBodies, haninge, v1, words } from '../formation/haninge';
import { plan as socsam, principals, stream as trial } from '../trial/haninge';
import { maker, movesOf, type Make } from './move';
import { Network } from './network';
import { ask, type Sent } from './sending';

// SOCSAM in Haninge, a year from its end as it stands, and the formation that is to follow it in the same area.

export const formation = 'formation-haninge-1';
const members = haninge.members.map(({ id }) => id);
export const trialIn = (network: Network): TrialGoing => network.state<TrialGoing>(trial);
export const formationIn = (network: Network): Started => network.state<Started>(formation);

const one = <T>(items: readonly T[], which: number): T => items[which % items.length] as T;
const letters: Readonly<Record<string, string>> = { SLL: 'a', FK: 'b', HAN: 'c' };
const ends = ['2006-12-31', '2006-06-30', '2006-12-31', '2006-03-31', '2006-12-31', '2007-06-30'];
/** Long after all of this: whether a formation lapses is another matter. */
const lastDay = '2008-12-31';
const starts = ['2006-01-01', '2006-04-01', '2006-07-01', '2007-01-01', '2007-04-01'];

export function trialFirst(operationsStartOn: string, ...look: ConstructorParameters<typeof Network>): Network {
  const network = new Network(...look);
  const begin = (stream: string, type: string, data: object): void => {
    const answer = network.ask(stream, { type, data: data as Command['data'] });
    if ('refused' in answer) throw new Error(`${type}: ${answer.message}`);
  };
  const endsOn = '2005-12-31';
  const plan = {
    ...haninge,
    charter: { ...v1, datedOn: '2005-01-10' },
    dates: { lastDay, operationsStartOn },
    trial: { name: 'SOCSAM', endsOn, stream: trial },
  };
  network.until('2005-01-10');
  begin(trial, 'StartTrial', { plan: { ...socsam, until: endsOn, exercise: false }, clockShiftMs: 0 });
  begin(formation, 'StartFormation', { plan, clockShiftMs: 0, sendOut: { on: '2005-01-10' } });
  return network;
}

/** Today, or known late: the trial's last day, when that is over. */
const dayOf = (network: Network, much: number): string => {
  const { until } = trialIn(network);
  return much % 2 === 0 && until < network.today ? until : network.today;
};

/** The nämnd asks; now and then an official only proposes. */
const request: Make = (network, { which, much }) => {
  const [until, decidedOn] = [one(ends, which), dayOf(network, much)];
  const parts = [{ kind: 'REQUEST_EXTENSION', until }];
  return much % 8 === 0
    ? [ask(trial, 'ProposeExtension', { until }, { decidedOn })]
    : [ask(trial, 'RecordNamndDecision', { parts, immediate: true }, { decidedOn })];
};

/** Principals that have not decided do, in time or after it and nevertheless. */
const decide: Make = (network, { which, much }) => {
  const { extensions } = trialIn(network);
  const { until = one(ends, which), decisions = {} } = extensions.at(-1) ?? {};
  const decidedOn = dayOf(network, much);
  const said = {
    until,
    outcome: much === 13 ? 'REFUSED' : 'EXTENDED',
    ...(much % 9 === 0 && { nevertheless: 'verksamheten fortsatte' }),
  };
  const left = principals.filter((member) => !Object.hasOwn(decisions, member));
  return left.slice(0, much > 30 ? left.length : 1).map((member) => {
    const body = { SLL: 'LF', FK: 'DEL', HAN: 'KF' }[member];
    const shown = { sha256: (letters[member] ?? '').repeat(64), paragraph: until };
    return ask(trial, 'DecideExtension', { member, body, ...said }, { decidedOn, evidence: shown });
  });
};

const aboutTrial: Make = (network, { which, much }) => {
  const { until } = trialIn(network);
  const decidedOn = network.today;
  const asked: readonly Sent[] = [
    ask(trial, 'AnnounceClosure', { endsOn: until, told: ['FK', 'personalen'] }, { decidedOn }),
    ask(trial, 'ReplanTarget', { on: one(starts, much), modality: 'FROM' }, { decidedOn }),
    ask(trial, 'RaiseInsats', { title: `Insats ${which}` }, { decidedOn }),
    ask(trial, 'RecordEvaluation', {}, { decidedOn }),
  ];
  return [one(asked, which)];
};

const by = (member: string) => ({ member, body: decidingBodies[member] });

/** The text as it stands, adopted by some or by all. */
export const adopt: Make = (network, { which, much }) => {
  const version = formationIn(network).texts.length;
  const decidedOn = network.today;
  return members
    .slice(0, much > 90 ? members.length : which % members.length)
    .flatMap((member) => [
      ask(formation, 'RecordDecision', { ...by(member), acceptance: 'PLAIN', version }, { decidedOn }),
      ask(formation, 'ConfirmText', { ...by(member), version }, { decidedOn }),
    ]);
};

/** What the gates ask of members, now and then decided long before it is recorded. */
export const fill: Make = (network, { which, much }) => {
  const decidedOn = addDays(network.today, -one([0, 0, 10, 60], much));
  const seats = { members: 2, substitutes: 2 };
  return members
    .slice(0, much > 60 ? members.length : which % members.length)
    .flatMap((member) => [
      ask(formation, 'AppointBoard', { ...by(member), ...seats }, { decidedOn }),
      ask(formation, 'AppointAuditor', { ...by(member), ...seats }, { decidedOn }),
      ask(formation, 'AdoptFirstBudget', { ...by(member), totalOre: 2_000_000_000 }, { decidedOn }),
    ]);
};

/** Another start, or only other words. */
const newDate: Make = (network, { which, much }) => {
  const start = much % 5 === 0 ? {} : { operationsStartOn: one(starts, which) };
  const data = { lastDay, ...start, wording: words('19', `senast 2008, ${which}`) };
  return members
    .slice(0, much > 50 ? members.length : which % members.length)
    .map((member) => ask(formation, 'ApproveNewDate', { ...by(member), ...data }, { decidedOn: network.today }));
};

/** The office says that the trial has ended, or ends: on a day of the trial's, or on any other. */
const sayItEnded: Make = (network, { which, much }) => {
  const days = [trialIn(network).until, network.today, addDays(network.today, -much), addDays(network.today, much)];
  return [ask(formation, 'RecordTrialEnd', { endedOn: one(days, which) })];
};

const makes: Readonly<Record<string, Make>> = {
  ...{ request, decide, aboutTrial, adopt, fill, newDate, sayItEnded },
  wait: () => [],
};

export const make = maker(makes);

export const operationsStart = fc.constantFrom(...starts.slice(0, 4));

export const moves = movesOf(
  { request: 6, decide: 8, aboutTrial: 1, adopt: 3, fill: 3, newDate: 2, sayItEnded: 2, wait: 1 },
  fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 25 }) }, fc.integer({ min: 30, max: 150 })),
  { minLength: 8, maxLength: 40 },
);
