import { formation } from '../../../domain/formation/formation';
import type { FormationPlan } from '../../../domain/formation/plan';
import { given, lived } from '../../given';
import * as h from './haninge';

const trial = { name: 'SOCSAM', endsOn: '2006-12-31', stream: 'trial-socsam-haninge' };
const plan: FormationPlan = { ...h.haninge, trial };
const started = () => given(formation, ...lived(formation, h.started(plan)).events);
const newDate = (operationsStartOn: string) =>
  h.taken('2006-10-02', 'ApproveNewDate', {
    ...{ member: 'HAN', body: 'KF', lastDay: '2006-12-01', operationsStartOn },
    wording: h.words('19', 'senast 1 december 2006'),
  });

test('C18 operations that would start while the trial runs are refused: the two exclude each other', () => {
  const { when } = started();
  when(newDate('2006-12-01')).thenRejected('OVERLAPS_TRIAL', { operationsStartOn: '2006-12-01', until: '2006-12-31' });
  when(newDate('2007-01-01')).thenTypes('NewDateApproved');
});

const adopted = ['HAN', 'LAN', 'FK', 'SLL'].map((member) => h.plainly(member, '2006-12-12'));

describe('a trial that has a process of its own', () => {
  const tells = (...commands: Parameters<typeof lived<typeof formation>>[1]) => {
    const { events } = lived(formation, [...h.started(plan), ...commands]);
    let state = formation.initialState();
    return events.flatMap((event) => {
      state = formation.evolve(state, event);
      return formation.effects(event, state).flatMap((one) => (one.kind === 'tell' ? [one] : []));
    });
  };
  test('is told of the formation and of when operations are to start, and when the förbund is formed', () =>
    expect(tells(...adopted)).toMatchObject([
      { command: { type: 'NoteForbundStart', data: { on: '2007-01-01', formed: false } } },
      {
        stream: 'trial-socsam-haninge',
        command: {
          type: 'NoteForbundStart',
          data: { stream: 'formation-haninge-1', on: '2007-01-01', formed: true },
        },
      },
    ]));
  test('tells of its end, and takes that back where it was extended after all: the gate is red again', () => {
    const told = [
      h.on('2006-10-02', 'RecordTrialEnd', { endedOn: '2005-12-31' }),
      h.on('2006-10-03', 'NoteTrialGoesOn', { until: '2006-12-31' }),
    ];
    const { state, events } = lived(formation, [...h.started(plan), ...told]);
    expect(events.at(-1)).toEqual({ type: 'TrialGoesOn', data: { until: '2006-12-31' } });
    expect(formation.duties(state).some(({ kind }) => kind === 'trial-end')).toBe(true);
    given(formation, ...events)
      .when(h.on('2006-10-04', 'NoteTrialGoesOn', { until: '2006-12-31' }))
      .thenNothing();
  });
  test('is heard in vain, and never refused, where the formation is over', () => {
    const over = lived(formation, [...h.started(plan), h.on('2006-03-01', 'WithdrawFormation', { reason: 'Nej' })]);
    given(formation, ...over.events)
      .when(h.on('2006-10-03', 'NoteTrialGoesOn', { until: '2006-12-31' }))
      .thenNothing();
  });
  test('alone says when it ends, once it has spoken: until then the office may (I13)', () => {
    const word = h.on('2006-10-02', 'RecordTrialEnd', { endedOn: '2005-12-31' });
    started().when(word).thenTypes('TrialEnded');
    const spoken = lived(formation, [
      ...h.started(plan),
      h.on('2006-01-02', 'NoteTrialGoesOn', { until: '2006-12-31' }),
    ]);
    expect(spoken.events.at(-1)).toEqual({ type: 'TrialGoesOn', data: { until: '2006-12-31', noted: true } });
    given(formation, ...spoken.events)
      .when(word)
      .thenRejected('TRIAL_TELLS', { until: '2006-12-31', stream: trial.stream });
  });
  test('that ends after the day on which operations were to start is heard on that day, not before', () => {
    const early = { ...plan, dates: { ...plan.dates, operationsStartOn: '2006-11-01' } };
    const told = (day: string) => h.on(day, 'NoteTrialEnded', { endedOn: '2006-12-31' });
    const { events } = lived(formation, h.started(early));
    given(formation, ...events)
      .when(told('2006-10-02'))
      .thenNothing();
    given(formation, ...events)
      .when(told('2007-01-01'))
      .thenTypes('TrialEnded');
  });
});

describe('operations that wait for a trial', () => {
  const early = { ...plan, dates: { ...plan.dates, operationsStartOn: '2006-11-01' } };
  const seats = { members: 2, substitutes: 2 };
  const by = (member: string) => ({ member, body: h.decidingBodies[member] ?? '' });
  const gates = ['HAN', 'LAN', 'FK', 'SLL'].flatMap((member) => [
    h.taken('2006-12-20', 'AppointBoard', { ...by(member), ...seats }),
    h.taken('2006-12-20', 'AppointAuditor', { ...by(member), ...seats }),
    h.taken('2006-12-20', 'AdoptFirstBudget', { ...by(member), totalOre: 2_000_000_000 }),
  ]);
  const breach = h.on('2006-12-13', 'NoteOperationsStart', { on: '2006-11-01' });
  const ended = h.on('2007-01-01', 'NoteTrialEnded', { endedOn: '2006-12-31' });
  const startOf = (...commands: Parameters<typeof lived<typeof formation>>[1]) =>
    lived(formation, [...h.started(early), ...adopted, breach, ...commands]).events.at(-1);
  test('start the day after its last one', () =>
    expect(startOf(...gates, ended)).toEqual({ type: 'OperationsStarted', data: { on: '2007-01-01' } }));
  test('start on no day of it, though what else was missing had been decided before it ended (I13)', () =>
    expect(startOf(ended, ...gates)).toEqual({ type: 'OperationsStarted', data: { on: '2007-01-01' } }));
});
