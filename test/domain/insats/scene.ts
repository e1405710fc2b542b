import type { Command } from '../../../domain/command';
import type { Basis } from '../../../domain/forbund/basis';
import type { InsatsCommand } from '../../../domain/insats/commands';
import { insats } from '../../../domain/insats/insats';
import type { Begun } from '../../../domain/insats/state';
import { basis as haninge, paper, recorder } from '../yearly/haninge';
import { Life } from '../yearly/life';
import { authorityUntil, directedOn, nine, type Wound } from './seed-004';

export const on = recorder<InsatsCommand>();
const minutes = paper('a', '§ 18');
export const shown = { evidence: minutes };
const plan = { document: paper('b'), genderPerspective: true };

/** The trial in Haninge: three principals; länsarbetsnämnden is none of them (S2:54). */
export const trial: Basis = {
  ...haninge,
  forbund: 'socsam-haninge',
  name: 'SOCSAM i Haninge',
  members: haninge.members.filter(({ id }) => id !== 'LAN'),
  formedOn: '1998-01-01',
  operationsStartOn: '1998-01-01',
};

type Rest = Partial<Pick<Command, 'decidedOn' | 'evidence'>>;
type Data<T extends InsatsCommand['type']> = Extract<InsatsCommand, { type: T }>['data'];

const two = { kinds: ['DEVELOPMENT'], concerned: ['KOMMUN', 'FK'], carriedOutBy: [{ member: 'HAN' }] } as const;

export const propose = (day: string, data: Partial<Data<'ProposeInsats'>> = {}, rest: Rest = {}) =>
  on(day, 'ProposeInsats', { ...two, ...data }, rest);
export const fund = (day: string, data: Partial<Data<'FundInsats'>> = {}, rest: Rest = shown) =>
  on(day, 'FundInsats', { year: Number(day.slice(0, 4)), ore: 100_000_000, plan, ...data }, rest);
export const agree = (day: string, by: Data<'AgreeInsats'>['with'] = { member: 'HAN' }, rest: Rest = shown) =>
  on(day, 'AgreeInsats', { with: by }, rest);
export const register = (day: string) => on(day, 'RegisterInsats', { registry: 'SUS', focus: 'INDIVIDUALS' });
export const start = (day: string, data: Data<'StartInsats'> = {}, rest: Rest = {}) =>
  on(day, 'StartInsats', data, rest);
export const evaluate = (day: string, rest: Rest = shown) =>
  on(day, 'EvaluateInsats', { genderPerspective: true }, rest);
export const end = (day: string, data: Partial<Data<'EndInsats'>> = {}, rest: Rest = shown) =>
  on(day, 'EndInsats', { endsOn: day, outcome: { kind: 'CLOSED' }, ...data }, rest);
export const requisition = (day: string, ore: number, data: Partial<Data<'RequisitionPayment'>> = {}) =>
  on(
    day,
    'RequisitionPayment',
    { by: { member: 'HAN' }, ore, period: { from: `${day.slice(0, 4)}-01-01`, to: day }, ...data },
    shown,
  );
export const pay = (day: string, no: number, rest: Rest = {}) => on(day, 'PayRequisition', { no }, rest);
export const extended = (day: string, decidedOn: string, until = '2006-12-31') =>
  on(day, 'NoteOwnerExtended', { decidedOn, until });

const life = (stream: string): Life<Begun> => new Life<Begun>(insats, stream);

/** An insats of the förbund in Haninge, needed in January 2007. */
export function need(basis: Basis = haninge): Life<Begun> {
  const one = life('insats-haninge-1');
  const data = { basis, owner: 'forbund-haninge', no: 1, title: 'Unga vuxna', neededOn: '2007-01-15' };
  one.on('2007-01-15', on('2007-01-15', 'BeginInsats', data));
  return one;
}

/** The same, running since 1 March. */
export function running(basis: Basis = haninge): Life<Begun> {
  const one = need(basis);
  one.on('2007-02-01', propose('2007-02-01'), fund('2007-02-01'), agree('2007-02-01'));
  one.on('2007-03-01', start('2007-03-01'));
  return one;
}

/** One of the trial's, running since 2004, as it was on the day of the document. */
export function wound(one: Wound, no = nine.indexOf(one) + 1): Life<Begun> {
  const { title, kinds, concerned, carriedOutBy, ore = 100_000_001, financing } = one;
  const lived = life(`insats-socsam-haninge-${no}`);
  const data = { basis: trial, owner: 'trial-socsam-haninge', no, title, neededOn: '2004-01-01', authorityUntil };
  lived.on('2004-01-01', on('2004-01-01', 'BeginInsats', data));
  const answers = lived.on(
    '2005-01-03',
    propose('2005-01-03', { kinds, concerned, carriedOutBy }),
    fund('2005-01-03', { ore, ...(financing && { financing }) }),
    ...carriedOutBy.map((by) => agree('2005-01-03', by)),
    start('2005-01-03'),
  );
  expect(answers.filter((answer) => answer !== undefined)).toEqual([]);
  return lived;
}

/** The same with the directions of the document, and the day by which word is needed. */
export function directed(one: Wound): Life<Begun> {
  const lived = wound(one);
  const { directions, otherwise, deadline } = one;
  const set = { directions, assuming: 'NO_FORMAL_COOPERATION' as const, ...(otherwise && { otherwise }) };
  const answers = lived.on(
    directedOn,
    on(directedOn, 'SetDirections', set, shown),
    ...(deadline ? [on(directedOn, 'SetNoticeDeadline', deadline, shown)] : []),
  );
  expect(answers.filter((answer) => answer !== undefined)).toEqual([]);
  return lived;
}

export const phase = (lived: Life<Begun>): string => insats.summary(lived.state).phase;
export const alerts = (lived: Life<Begun>): readonly string[] => insats.summary(lived.state).alerts;
