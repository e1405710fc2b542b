import type { TrialCommand } from '../../../domain/trial/commands';
import type { TrialPlan } from '../../../domain/trial/plan';
import type { TrialGoing } from '../../../domain/trial/state';
import { trial } from '../../../domain/trial/trial';
import { paper, recorder } from '../yearly/haninge';
import { Life } from '../yearly/life';

export const on = recorder<TrialCommand>();
export { paper };

/** SOCSAM in Haninge as it stood in the spring of 2002. */
export const plan: TrialPlan = {
  trial: 'socsam-haninge',
  name: 'SOCSAM i Haninge',
  area: ['Haninge'],
  form: 'UNKNOWN',
  startedOn: '1998-01-01',
  until: '2002-12-31',
  members: [
    {
      id: 'SLL',
      role: 'PRINCIPAL',
      party: 'REGION',
      name: 'Stockholms läns landsting',
      covers: ['Haninge'],
      chain: [
        { body: 'HSU', name: 'Hälso- och sjukvårdsutskottet', role: 'proposes' },
        { body: 'LRB', name: 'Landstingsrådsberedningen', role: 'prepares' },
        { body: 'LF', name: 'Landstingsfullmäktige', role: 'decides' },
        { body: 'LS', name: 'Landstingsstyrelsen', role: 'decides', from: '2003-12-16', until: '2004-12-31' },
      ],
    },
    {
      id: 'FK',
      role: 'PRINCIPAL',
      party: 'FK',
      name: 'Försäkringskassan i Stockholms län',
      covers: [],
      chain: [
        { body: 'STYRELSEN', name: 'försäkringskassans styrelse', role: 'decides', until: '2004-12-31' },
        { body: 'DEL', name: 'Försäkringskassans delegation', role: 'decides', from: '2005-01-01' },
      ],
    },
    {
      id: 'HAN',
      role: 'PRINCIPAL',
      party: 'KOMMUN',
      name: 'Haninge kommun',
      covers: ['Haninge'],
      chain: [
        { body: 'KS', name: 'Kommunstyrelsen', role: 'proposes' },
        { body: 'KF', name: 'Kommunfullmäktige', role: 'decides' },
      ],
    },
    {
      id: 'LAN',
      role: 'ASSOCIATE',
      party: 'LAN',
      name: 'Länsarbetsnämnden i Stockholms län',
      covers: [],
      chain: [],
    },
  ],
  targetAges: { from: 16, to: 64 },
  formation: 'formation-haninge-1',
  exercise: true,
};

export const stream = 'trial-socsam-haninge';
export const principals = ['SLL', 'FK', 'HAN'] as const;
type Principal = (typeof principals)[number];

/** Who decides for a principal on a day; each has minutes of its own. */
const bodyOf = (member: Principal, day: string): string =>
  ({ SLL: 'LF', FK: day < '2005-01-01' ? 'STYRELSEN' : 'DEL', HAN: 'KF' })[member];

const start = (rest: Partial<TrialPlan> = {}, day = '2002-04-16') =>
  on(day, 'StartTrial', { plan: { ...plan, ...rest }, clockShiftMs: 0 });

export const propose = (day: string, until: string) => on(day, 'ProposeExtension', { until });

export const request = (day: string, until: string, rest: object = {}) =>
  on(day, 'RecordNamndDecision', { parts: [{ kind: 'REQUEST_EXTENSION', until }], immediate: true }, rest);

const letters: Readonly<Record<Principal, string>> = { SLL: 'a', FK: 'b', HAN: 'c' };

export const decide = (day: string, ...[member, until, rest = {}]: [Principal, string, object?]) =>
  on(
    day,
    'DecideExtension',
    { member, body: bodyOf(member, day), until, outcome: 'EXTENDED', ...rest },
    { evidence: paper(letters[member], until) },
  );

export const riksdag = (day: string, until: string, outcome: 'ADOPTED' | 'REJECTED' = 'ADOPTED') =>
  on(day, 'RecordRiksdagDecision', { until, outcome }, { evidence: paper('d') });

export const deliver = (day: string, no: number, rest: object = {}) =>
  on(day, 'DeliverOrder', { no, ...rest }, { evidence: paper('e') });

/** The trial as it began, its plan as `rest` changes it. */
export function begun(rest: Partial<TrialPlan> = {}, day = '2002-04-16'): Life<TrialGoing> {
  const life = new Life<TrialGoing>(trial, stream);
  life.on(day, start(rest, day));
  return life;
}

/** After its first extension, to the end of 2003. */
export function until2003(rest: Partial<TrialPlan> = {}): Life<TrialGoing> {
  const life = begun(rest);
  life.on('2002-05-13', request('2002-05-13', '2003-12-31'));
  for (const member of principals) life.on('2002-09-17', decide('2002-09-17', member, '2003-12-31'));
  life.on('2002-12-11', riksdag('2002-12-11', '2003-12-31'));
  return life;
}

/** After its second, to the end of 2005. */
export function until2005(rest: Partial<TrialPlan> = {}): Life<TrialGoing> {
  const life = until2003(rest);
  life.on('2003-09-01', request('2003-09-01', '2005-12-31'));
  for (const member of principals) life.on('2003-11-18', decide('2003-11-18', member, '2005-12-31'));
  return life;
}

/** After the third and last, to the end of 2006. */
export function until2006(rest: Partial<TrialPlan> = {}): Life<TrialGoing> {
  const life = until2005(rest);
  life.on('2005-06-01', request('2005-06-01', '2006-12-31'));
  life.on('2005-06-20', decide('2005-06-20', 'HAN', '2006-12-31'));
  life.on('2005-06-29', decide('2005-06-29', 'FK', '2006-12-31'));
  life.on('2005-09-13', decide('2005-09-13', 'SLL', '2006-12-31'));
  return life;
}
