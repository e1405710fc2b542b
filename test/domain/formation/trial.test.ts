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

describe('a trial that has a process of its own', () => {
  const tells = (...commands: Parameters<typeof lived<typeof formation>>[1]) => {
    const { events } = lived(formation, [...h.started(plan), ...commands]);
    let state = formation.initialState();
    return events.flatMap((event) => {
      state = formation.evolve(state, event);
      return formation.effects(event, state).flatMap((one) => (one.kind === 'tell' ? [one] : []));
    });
  };
  test('is told when the förbund is formed, and from when it operates', () =>
    expect(tells(...['HAN', 'LAN', 'FK', 'SLL'].map((member) => h.plainly(member, '2006-12-12')))).toMatchObject([
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
});
