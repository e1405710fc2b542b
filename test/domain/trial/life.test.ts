import { trialLife } from '../../../domain/trial/view/life';
import * as h from './haninge';

const plan = (day: string, on: string) => h.on(day, 'ReplanTarget', { on, modality: 'FROM' });

test('a trial’s life is its first days and each extension, one after the other, up to the förbund', () => {
  const life = h.until2006();
  life.on('2006-01-10', plan('2006-01-10', '2007-01-01'));
  expect(trialLife(life.state)).toEqual({
    runs: [
      { from: '1998-01-01', to: '2002-12-31', status: 'COMPLETED' },
      { no: 1, from: '2003-01-01', to: '2003-12-31', status: 'COMPLETED' },
      { no: 2, from: '2004-01-01', to: '2005-12-31', status: 'COMPLETED' },
      { no: 3, from: '2006-01-01', to: '2006-12-31', status: 'COMPLETED' },
    ],
    start: '2007-01-01',
    faults: [],
  });
});

test('C09 between its last day and a start that was moved lies a gap, which an extension that is asked for would fill', () => {
  const life = h.until2005();
  life.on('2005-05-12', plan('2005-05-12', '2007-01-01'));
  expect(trialLife(life.state).faults).toEqual([{ from: '2006-01-01', to: '2006-12-31', structure: 'NONE' }]);
  life.on('2005-06-01', h.request('2005-06-01', '2006-12-31'));
  expect(trialLife(life.state)).toMatchObject({
    runs: [{}, {}, {}, { no: 3, from: '2006-01-01', status: 'REQUESTED' }],
    faults: [],
  });
});

test('C18 where the förbund is to start before the last day both would run at once', () => {
  const life = h.until2006();
  life.on(
    '2006-03-01',
    h.on('2006-03-01', 'NoteForbundStart', { stream: 'formation-haninge-1', on: '2006-12-01', formed: false }),
  );
  expect(trialLife(life.state).faults).toEqual([{ from: '2006-12-01', to: '2006-12-31', structure: 'BOTH' }]);
});

test('what came to nothing fills no gap, and the next extension begins where it would have', () => {
  const life = h.until2003();
  life.on('2003-09-01', h.request('2003-09-01', '2004-12-31'));
  life.on('2003-09-20', h.decide('2003-09-20', 'HAN', '2004-12-31', { outcome: 'REFUSED' }));
  life.on('2003-10-01', h.request('2003-10-01', '2005-12-31'));
  expect(trialLife(life.state).runs.slice(2)).toEqual([
    { no: 2, from: '2004-01-01', to: '2004-12-31', status: 'REFUSED' },
    { no: 3, from: '2004-01-01', to: '2005-12-31', status: 'REQUESTED' },
  ]);
});

test('days between its end and a decision that took it up again after all are a gap for ever', () => {
  const life = h.until2003();
  life.on('2003-09-01', h.request('2003-09-01', '2005-12-31'));
  for (const member of ['FK', 'HAN'] as const) life.on('2003-11-18', h.decide('2003-11-18', member, '2005-12-31'));
  life.on('2004-01-20', h.decide('2004-01-20', 'SLL', '2005-12-31', { nevertheless: 'verksamheten pågick' }));
  expect(trialLife(life.state).faults).toEqual([{ from: '2004-01-01', to: '2004-01-19', structure: 'NONE' }]);
});
