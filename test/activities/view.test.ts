import { describe as view } from '../../activities/view';
import { midnightAfter } from '../../domain/calendar/stockholm';
import { motion } from '../motion';
import { command, tabled } from '../process/turns';

const YEAR = 365 * 86_400_000;

test('the next deadline is real time, also where an exercise’s clock has been moved on', () => {
  const dueAt = midnightAfter('2026-06-30');
  expect(view(motion, tabled().process).attributes.NextDeadline).toBe(dueAt);
  expect(view(motion, tabled({ clockShiftMs: -YEAR }).process).attributes.NextDeadline).toBe(dueAt + YEAR);
});

test('where nothing is due there is no next deadline', () => {
  const turns = tabled({ members: ['FK'] });
  turns.on('2026-02-01', command('v', 'CastVote', { member: 'FK', body: 'S' }));
  expect(view(motion, turns.process).attributes.NextDeadline).toBeNull();
});

test('search attributes hold ids, dates and states, and no name', () => {
  const { attributes } = view(motion, tabled().process);
  expect(attributes).toMatchObject({ ForbundId: 'haninge', ProcessKind: 'motion', Phase: 'OPEN', Overdue: false });
  expect(JSON.stringify(attributes)).not.toContain(motion.summary(tabled().state).name);
});
