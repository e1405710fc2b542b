import type { TrialGoing } from '../../../domain/trial/state';
import type { Life } from '../yearly/life';
import * as h from './haninge';

const told = (life: Life<TrialGoing>, formation = 'formation-haninge-1') =>
  Object.values(life.process.pending).flatMap((one) =>
    one.kind === 'tell' && one.stream === formation ? [[one.command.type, Object.values(one.command.data)[0]]] : [],
  );
const starts = (day: string, on: string, rest: object = {}) =>
  h.on(day, 'NoteForbundStart', { stream: 'formation-haninge-1', on, formed: false, ...rest });

describe('a formation that has told the trial of itself (I13)', () => {
  test('is told until when the trial runs, and of each extension', () => {
    const life = h.until2005();
    life.on('2005-02-01', starts('2005-02-01', '2006-01-01'));
    expect(told(life)).toEqual([['NoteTrialGoesOn', '2005-12-31']]);
    life.on('2005-06-01', h.request('2005-06-01', '2006-12-31'));
    for (const member of h.principals) life.on('2005-09-13', h.decide('2005-09-13', member, '2006-12-31'));
    expect(told(life)).toContainEqual(['NoteTrialGoesOn', '2006-12-31']);
  });
  test('is told of the end where it has come, also where the trial’s file names no formation, or another', () => {
    for (const formation of [undefined, 'formation-haninge-9']) {
      const { formation: _, ...unnamed } = h.plan;
      const life = h.begun({ ...unnamed, ...(formation && { formation }) });
      life.on('2003-01-02', starts('2003-01-02', '2003-07-01'));
      expect(told(life)).toEqual([['NoteTrialEnded', '2002-12-31']]);
    }
  });
});
