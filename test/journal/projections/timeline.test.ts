import type { Event } from '../../../domain/decider';
import { projectTimeline } from '../../../journal/projections/timeline';

const dayOf = (event: Event): string => {
  const at = Date.UTC(2006, 1, 27, 11);
  return projectTimeline('formation-haninge-1', 3, {
    event,
    metadata: { actor: 'admin:test', at, recordedAt: at, hash: '' },
  }).on;
};

test('an event stands on the day it was decided, else on the day it was recorded', () => {
  expect(dayOf({ type: 'DecisionRecorded', data: { decidedOn: '2006-02-13' } })).toBe('2006-02-13');
  expect(dayOf({ type: 'CharterSentOut', data: { on: '2006-02-20' } })).toBe('2006-02-27');
});

test('a clock that is put forward stands on the day it is put forward to', () =>
  expect(dayOf({ type: 'ClockAdvanced', data: { clockShiftMs: 1, to: '2006-04-03' } })).toBe('2006-04-03'));
