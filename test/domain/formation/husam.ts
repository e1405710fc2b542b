import type { ChainStage, FormationPlan, Member } from '../../../domain/formation/plan';
import * as h from './haninge';

const decides = (body: string, ...meetings: string[]): ChainStage[] => [
  { body, name: body, role: 'decides', meetings: meetings.map((day) => ({ on: day, assumed: true })), cutoffDays: 7 },
];
const seats = { members: 1, substitutes: 1 };

const huddinge: Member = {
  ...h.kommun,
  id: 'HUD',
  name: 'Huddinge kommun',
  covers: ['Huddinge'],
  chain: decides('KF', '2006-10-16', '2006-11-20'),
  seats,
};

/** HUSAM as its case goes in autumn 2006: one seat each, the last day before the start (C93, C96). */
export const husam: FormationPlan = {
  ...h.haninge,
  forbund: 'huddinge',
  name: 'Samordningsförbundet HUSAM',
  area: ['Huddinge'],
  formationParagraph: '19',
  members: [
    huddinge,
    { ...h.lan, chain: decides('LANS', '2006-10-20'), seats },
    { ...h.fk, chain: decides('FKD', '2006-11-01'), seats },
    { ...h.landsting, covers: ['Huddinge'], chain: decides('LF', '2006-09-26', '2006-12-12'), seats },
  ],
  dates: { lastDay: '2006-12-31', operationsStartOn: '2007-01-01' },
  firstYear: { year: 2007, totalOre: 400_000_000, certainty: 'ESTIMATE' },
  findings: [
    { id: 'A5', severity: 'B', ground: 'first board term 2007-2008, the next from 2011' },
    { id: 'A6', severity: 'B', ground: 'first auditor term 2005-2006' },
    { id: 'A10', severity: 'W', ground: 'the last day lies before the stated start' },
  ],
};

export const bodies: Readonly<Record<string, string>> = { HUD: 'KF', LAN: 'LANS', FK: 'FKD', SLL: 'LF' };
export const members = ['HUD', 'LAN', 'FK', 'SLL'];

export const plainly = (member: string, day: string, rest: object = {}) =>
  h.taken(day, 'RecordDecision', { member, body: bodies[member] ?? '', acceptance: 'PLAIN', version: 1 }, rest);

const send = { on: '2005-12-23', reason: 'The terms are corrected before the text is signed.' };
export const sentOut = [
  h.on('2005-12-23', 'StartFormation', { plan: husam, clockShiftMs: 0 }),
  h.on('2005-12-23', 'SendOutCharter', send),
];
export const adoptions = [
  plainly('SLL', '2006-09-26'),
  plainly('HUD', '2006-10-16'),
  plainly('LAN', '2006-10-20'),
  plainly('FK', '2006-11-01'),
];
