import { formation } from '../../../domain/formation/formation';
import type { FormationPlan } from '../../../domain/formation/plan';
import { gates } from '../../../domain/formation/view/gates';
import { given, lived } from '../../given';
import * as h from './haninge';

type Commands = Parameters<typeof formation.decide>[0][];
const after = (...commands: Commands) => lived(formation, commands);
const members = ['HAN', 'LAN', 'FK', 'SLL'];
const adoptedBy = (day: string): Commands => members.map((member) => h.plainly(member, day));
const board = (member: string, day: string) =>
  h.taken(day, 'AppointBoard', { member, body: h.decidingBodies[member]!, members: 2, substitutes: 2 });
const auditor = (member: string, day: string) =>
  h.taken(day, 'AppointAuditor', { member, body: 'REVISION', members: 1, substitutes: 1 });
const budget = (member: string, day: string, totalOre = 2_000_000_000) =>
  h.taken(day, 'AdoptFirstBudget', { member, body: h.decidingBodies[member]!, totalOre });
const allBut = (missing: string, day: string): Commands => [
  ...['HAN', 'FK', 'SLL'].map((member) => auditor(member, day)),
  ...members.map((member) => budget(member, day)),
  ...members.filter((member) => member !== missing).map((member) => board(member, day)),
];
const start = h.on('2007-01-01', 'NoteOperationsStart', { on: '2007-01-01' });

describe('operations', () => {
  test('start on their day when every gate is green', () => {
    const { state, events } = after(...h.started(), ...adoptedBy('2006-12-12'), ...allBut('', '2006-12-12'), start);
    expect(events.at(-1)).toEqual({ type: 'OperationsStarted', data: { on: '2007-01-01' } });
    expect(formation.isTerminal(state)).toBe(true);
    expect(formation.duties(state)).toEqual([]);
  });

  test('do not start while a gate is red: that is a breach, and the förbund is formed all the same', () => {
    const { state, events } = after(...h.started(), ...adoptedBy('2006-12-12'), ...allBut('SLL', '2006-12-12'), start);
    expect(events.at(-1)).toEqual({ type: 'BreachEstablished', data: { gates: ['BOARD'], on: '2007-01-01' } });
    expect(formation.summary(state)).toMatchObject({ phase: 'FORMED', alerts: ['BREACH'], waitingOn: ['SLL'] });
  });

  test('start with the decision that cures the breach', () => {
    const { events } = after(
      ...h.started(),
      ...adoptedBy('2006-12-12'),
      ...allBut('SLL', '2006-12-12'),
      start,
      board('SLL', '2007-02-06'),
    );
    expect(events.slice(-2)).toEqual([
      { type: 'BreachCured', data: { gates: ['BOARD'], on: '2007-02-06' } },
      { type: 'OperationsStarted', data: { on: '2007-02-06' } },
    ]);
  });

  test('count as started in time when the missing appointment was made in time and recorded late', () => {
    const late = { ...board('SLL', '2007-02-06'), decidedOn: '2006-12-12' };
    const { events } = after(...h.started(), ...adoptedBy('2006-12-12'), ...allBut('SLL', '2006-12-12'), start, late);
    expect(events.at(-1)).toEqual({ type: 'OperationsStarted', data: { on: '2007-01-01' } });
  });
});

describe('a formed förbund', () => {
  test('lists the gates that were red when it was formed', () => {
    const { events } = after(...h.started(), ...adoptedBy('2006-12-12'));
    expect(events.at(-1)!.data).toMatchObject({ redGates: ['AUDITORS', 'FIRST_BUDGET', 'BOARD'] });
  });

  test('starts its own process, each stream naming the other', () => {
    const { state, events } = after(...h.started(), ...adoptedBy('2006-12-12'));
    const start = formation.effects(events.at(-1)!, state).filter(({ kind }) => kind === 'start');
    expect(start).toMatchObject([
      {
        workflow: 'forbund',
        stream: 'forbund-haninge',
        command: {
          type: 'BeginForbund',
          data: {
            handOver: { formation: 'formation-haninge-1', stream: 'forbund-haninge', formedOn: '2006-12-12' },
            clockShiftMs: 0,
          },
        },
      },
    ]);
  });

  test('is told of what its members appoint and adopt afterwards, each once', () => {
    const formed = [...h.started(), board('FK', '2006-11-30'), ...adoptedBy('2006-12-12')];
    const told = (...commands: Commands) => {
      const { state, events } = after(...formed, ...commands);
      return formation.effects(events.at(-1)!, state).filter(({ kind }) => kind === 'tell');
    };
    const seats = { members: 2, substitutes: 2, decidedOn: '2006-12-14' };
    const id = 'appointed:BOARD:HAN:2:2:2006-12-14';
    expect(told(board('HAN', '2006-12-14'))).toEqual([
      {
        kind: 'tell',
        id: `tell:${id}`,
        stream: 'forbund-haninge',
        command: {
          id: `formation-haninge-1/${id}`,
          type: 'NoteAppointed',
          data: { office: 'BOARD', member: 'HAN', ...seats },
          actor: 'system',
        },
      },
    ]);
    expect(told(auditor('HAN', '2006-12-14'))).toMatchObject([{ command: { data: { office: 'AUDITORS' } } }]);
    const three = members.slice(1).map((member) => budget(member, '2006-12-18'));
    expect(told(...three)).toEqual([]);
    expect(told(...three, budget('HAN', '2006-12-15'))).toMatchObject([
      { command: { type: 'NoteFirstBudget', data: { totalOre: 2_000_000_000, adoptedOn: '2006-12-18' } } },
    ]);
    const before = after(...h.started(), board('FK', '2006-11-30'));
    expect(formation.effects(before.events.at(-1)!, before.state)).toEqual([]);
  });

  test('is formed on the charter’s later date, by the clock alone', () => {
    const dates = { ...h.haninge.dates, formedOn: '2006-12-31' };
    const plan: FormationPlan = { ...h.haninge, dates };
    const { state, events } = after(...h.started(plan), ...adoptedBy('2006-12-12'));
    expect(events.at(-1)?.type).toBe('CharterAdoptedByAll');
    expect(formation.summary(state).phase).toBe('AWAITING_START_DATE');
    const due = formation.duties(state).find(({ kind }) => kind === 'complete')!;
    expect(due).toMatchObject({
      id: 'complete:2006-12-31',
      clockOnly: true,
      dueAt: h.noon('2006-12-31') - 12 * 3_600_000,
    });
    given(formation, ...events)
      .when({ ...h.on('2006-12-31', 'CompleteFormation', { formedOn: '2006-12-31' }), at: due.dueAt })
      .thenTypes('ForbundFormed');
  });
});

describe('a gate', () => {
  const green = (...commands: Commands) =>
    Object.fromEntries(gates(after(...h.started(), ...commands).state)!.gates.map(({ gate, green: is }) => [gate, is]));

  test('of auditors wants one for each account, and one for the state side together (25 §)', () => {
    expect(green(auditor('HAN', '2006-11-27'), auditor('SLL', '2006-11-27')).AUDITORS).toBe(false);
    expect(green(...['HAN', 'SLL', 'LAN'].map((member) => auditor(member, '2006-11-27'))).AUDITORS).toBe(true);
  });
  test('of the first budget wants the same total from every member (23 §)', () => {
    const three = members.slice(1).map((member) => budget(member, '2006-11-27'));
    expect(green(...three, budget('HAN', '2006-11-27', 1_600_000_000)).FIRST_BUDGET).toBe(false);
    expect(green(...three, budget('HAN', '2006-11-27')).FIRST_BUDGET).toBe(true);
  });
  test('of the first budget takes it from the deciding bodies alone', () =>
    given(formation, ...after(...h.started()).events)
      .when(h.taken('2006-11-27', 'AdoptFirstBudget', { member: 'HAN', body: 'KS', totalOre: 1 }))
      .thenRejected('NOT_DECIDING_BODY'));
  test('of practical matters is advice', () => {
    const view = gates(after(...h.started()).state)!.gates.find(({ gate }) => gate === 'PRACTICAL');
    expect(view).toMatchObject({ green: false, blocks: false });
  });
});

test('a trial in the same area must have ended', () => {
  const plan: FormationPlan = { ...h.haninge, trial: { name: 'SOCSAM Haninge', endsOn: '2006-12-31' } };
  const out = given(formation, ...after(...h.started(plan)).events);
  const ends = (endedOn: string) => h.on('2006-12-01', 'RecordTrialEnd', { endedOn });
  out.when(ends('2006-12-31')).thenTypes('TrialEnded');
  out.when(ends('2007-06-30')).thenRejected('DECIDED_IN_FUTURE');
  const { state } = after(...h.started(plan), ...adoptedBy('2006-12-12'), ...allBut('', '2006-12-12'), start);
  expect(formation.summary(state).alerts).toEqual(['BREACH']);
});

describe('starting', () => {
  test('is refused when the last day has passed', () =>
    given(formation)
      .when(h.on('2007-01-02', 'StartFormation', { plan: h.haninge, clockShiftMs: 0 }))
      .thenRejected('LAST_DAY_PASSED'));
  test('twice from the same case file is once; from another it is refused', () => {
    const started = given(formation, ...after(...h.started()).events);
    started.when(h.started()[0]!).thenNothing();
    const other = { ...h.haninge, name: 'Another' };
    started
      .when(h.on('2005-12-24', 'StartFormation', { plan: other, clockShiftMs: 0 }))
      .thenRejected('ALREADY_STARTED');
  });
});

describe('the clock of an exercise', () => {
  const day = 86_400_000;
  const advanced = (clockShiftMs: number) => h.on('2006-01-01', 'AdvanceClock', { clockShiftMs });

  test('moves forward', () =>
    given(formation, ...after(...h.started()).events)
      .when(advanced(31 * day))
      .then({ type: 'ClockAdvanced', data: { clockShiftMs: 31 * day, to: '2006-02-01' } }));
  test('never moves back', () =>
    given(formation, ...after(...h.started(), advanced(31 * day)).events)
      .when(advanced(day))
      .thenRejected('CLOCK_BACKWARDS'));
  test('is the only clock that moves', () =>
    given(formation, ...after(...h.started({ ...h.haninge, exercise: false })).events)
      .when(advanced(day))
      .thenRejected('NOT_AN_EXERCISE'));
});
