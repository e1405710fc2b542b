import { contributions } from '../../../domain/money/contributions';
import { formation } from '../../../domain/formation/formation';
import { gates } from '../../../domain/formation/view/gates';
import { matrix } from '../../../domain/formation/view/matrix';
import { given, lived } from '../../given';
import * as h from './haninge';
import * as husam from './husam';

const after = (...commands: Parameters<typeof formation.decide>[0][]) => lived(formation, commands);

describe.each([
  ['C94', 'A5', 'a gap between board terms'],
  ['C95', 'A6', 'auditors whose term is over before the förbund exists'],
])('%s', (id, finding, what) => {
  const findings = husam.husam.findings.filter((one) => one.id === finding);
  const plan = { ...husam.husam, findings };
  const started = after(h.on('2005-12-23', 'StartFormation', { plan, clockShiftMs: 0 }));

  test(`${id} ${what} blocks sending the text out, unless a person gives a reason`, () => {
    const formed = given(formation, ...started.events);
    formed
      .when(h.on('2005-12-23', 'SendOutCharter', { on: '2005-12-23' }))
      .thenRejected('SENDING_OUT_BLOCKED', { findings });
    formed
      .when(h.on('2005-12-23', 'SendOutCharter', { on: '2005-12-23', reason: '  ' }))
      .thenRejected('SENDING_OUT_BLOCKED');
    formed
      .when(h.on('2005-12-23', 'SendOutCharter', { on: '2005-12-23', reason: 'known' }))
      .thenTypes('CharterSentOut');
  });
});

test('C93 a board of four and four, one of each from every member', () => {
  const appoint = (member: string) =>
    h.taken('2006-12-12', 'AppointBoard', { member, body: husam.bodies[member]!, members: 1, substitutes: 1 });
  const { state } = after(...husam.sentOut, ...husam.members.map(appoint));
  expect(gates(state)!.gates.find(({ gate }) => gate === 'BOARD')).toMatchObject({ green: true, missing: [] });
});

test('C92 only a total the members have decided becomes part of the hand-over', () => {
  const budget = (member: string) =>
    h.taken('2006-10-01', 'AdoptFirstBudget', { member, body: husam.bodies[member]!, totalOre: 400_000_000 });
  const estimated = after(...husam.sentOut, ...husam.adoptions).events.at(-1)!.data;
  expect(estimated).not.toHaveProperty('handOver.firstBudgetOre');
  const decided = after(...husam.sentOut, ...husam.members.map(budget), ...husam.adoptions).events.at(-1)!.data;
  expect(decided).toHaveProperty('handOver.firstBudgetOre', 400_000_000);
  expect(contributions(400_000_000, husam.husam.members)).toMatchObject({ SLL: 100_000_000, HUD: 100_000_000 });
});

test('C96 formed on the day of the last adoption, before the stated start, by the last day', () => {
  const { state, events } = after(...husam.sentOut, ...husam.adoptions);
  expect(events.at(-1)).toMatchObject({ type: 'ForbundFormed', data: { formedOn: '2006-11-01' } });
  expect(gates(state)).toMatchObject({
    adoptedOn: '2006-11-01',
    formedOn: '2006-11-01',
    lastDay: '2006-12-31',
    operationsStartOn: '2007-01-01',
  });
});

test('C96 an adoption after the last day is too late although operations have not started', () => {
  const { events } = after(...husam.sentOut, ...husam.adoptions.slice(0, 3));
  given(formation, ...events)
    .when(husam.plainly('FK', '2007-01-01'))
    .thenRejected('DECIDED_TOO_LATE', { lastDay: '2006-12-31' });
});

test('C97 the landsting decides first: its adoption holds, and the förbund waits for the others', () => {
  const { state } = after(...husam.sentOut, husam.adoptions[0]!);
  expect(matrix(state).rows.map(({ member, counts }) => [member, counts])).toEqual([
    ['HUD', false],
    ['LAN', false],
    ['FK', false],
    ['SLL', true],
  ]);
  expect(formation.summary(state)).toMatchObject({
    phase: 'DECISIONS_IN_PROGRESS',
    waitingOn: ['HUD', 'LAN', 'FK'],
  });
});

test('C98 the landsting appoints one and one to Huddinge', () => {
  const appoints = h.taken('2006-08-22', 'AppointBoard', { member: 'SLL', body: 'LF', members: 1, substitutes: 1 });
  given(formation, ...after(...husam.sentOut).events)
    .when(appoints)
    .thenTypes('BoardAppointed');
});

test('C98 an appointment in an election year, before the new council, is shown to a person (A36)', () => {
  const appoints = h.taken('2006-08-22', 'AppointBoard', { member: 'SLL', body: 'LF', members: 1, substitutes: 1 });
  const { state } = after(...husam.sentOut, appoints);
  expect(gates(state)!.gates.find(({ gate }) => gate === 'BOARD')!.warnings).toEqual(['A36:SLL']);
});

test('C109 one decision of the landsting covers both förbund: plain for Huddinge, amended for Haninge', () => {
  const evidence = { sha256: 'ab'.repeat(32), name: 'lf-2006-09-26.pdf', paragraph: '§ 118' };
  const inHuddinge = after(...husam.sentOut, husam.plainly('SLL', '2006-09-26', { evidence }));
  const inHaninge = after(...h.started(), { ...h.sllDecides, evidence });
  expect(inHuddinge.events.at(-1)!.data).toMatchObject({ acceptance: 'PLAIN', evidence });
  expect(inHaninge.events.at(-1)!.data).toMatchObject({ acceptance: 'WITH_AMENDMENT', evidence });
  const counts = (state: typeof inHaninge.state) => matrix(state).rows.find(({ member }) => member === 'SLL')!.counts;
  expect([counts(inHuddinge.state), counts(inHaninge.state)]).toEqual([true, false]);
});
