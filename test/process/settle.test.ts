import { civilDateAt, midnightAfter, morningOf } from '../../domain/calendar/stockholm';
import { overdue, wakeAt } from '../../domain/process/due';
import { motion } from '../motion';
import { command, noonOf, tabled } from './turns';

test('the next wake-up is the first step still ahead', () =>
  expect(wakeAt(motion, tabled().process)).toBe(morningOf('2026-05-01')));

test('only those who still owe are reminded', () => {
  const turns = tabled();
  turns.on('2026-04-01', command('v', 'CastVote', { member: 'FK', body: 'S' }));
  turns.on('2026-05-01');
  expect(turns.lastEvents.map(({ event }) => event.data.owedBy)).toEqual(['HAN']);
});

test('steps missed while nobody was awake collapse into the latest, which says how many', () => {
  const turns = tabled();
  turns.on('2026-06-20');
  expect(turns.lastEvents.map(({ event: { type, data } }) => [type, data.step, data.of, data.skipped])).toEqual([
    ['ReminderDue', 3, 3, 2],
    ['ReminderDue', 3, 3, 2],
  ]);
});

test('a step is recorded once', () => {
  const turns = tabled();
  turns.on('2026-05-01');
  turns.on('2026-05-02');
  expect(turns.types()).toEqual([]);
});

test('a missed duty is recorded before what follows from it, judged by the instant it was due', () => {
  const turns = tabled();
  turns.on('2026-09-15');
  expect(turns.types()).toEqual(['DutyMissed', 'DutyMissed', 'DutyMissed', 'MotionFallen']);
  expect(turns.lastEvents.map(({ metadata }) => metadata.at)).toEqual(Array(4).fill(midnightAfter('2026-06-30')));
  expect(turns.lastEvents.at(-1)!.metadata.recordedAt).toBe(noonOf('2026-09-15'));
  expect(turns.lastEvents.at(-1)!.event.data.on).toBe('2026-07-01');
});

test('what fell due before a command came is settled before it, however late the turn', () => {
  const turns = tabled();
  const vote = command('v', 'CastVote', { member: 'FK', body: 'S' });
  const [answer] = turns.take({ now: noonOf('2026-09-15'), received: [{ command: vote, at: noonOf('2026-07-02') }] });
  expect(answer).toMatchObject({ refused: 'NOT_OPEN', details: { phase: 'fallen' } });
});

test('a command that came in time counts, though its turn came after the deadline', () => {
  const turns = tabled({ members: ['FK'] });
  const vote = command('v', 'CastVote', { member: 'FK', body: 'S' });
  const [answer] = turns.take({ now: noonOf('2026-07-15'), received: [{ command: vote, at: noonOf('2026-06-30') }] });
  expect(answer).toMatchObject({ stream: 'motion-1' });
  expect(turns.types()).toEqual(['ReminderDue', 'VoteCast', 'MotionCarried']);
});

test('whether awake all the while or asleep for months, the same duties are missed in the same order', () => {
  const awake = tabled();
  const asleep = tabled();
  for (let at = noonOf('2026-01-11'); civilDateAt(at) < '2026-09-01'; at += 86_400_000) awake.take({ now: at });
  asleep.on('2026-09-01');
  const misses = (turns: typeof awake) =>
    turns.events.filter(({ event }) => event.type !== 'ReminderDue').map(({ event, metadata: { at } }) => [event, at]);
  expect(misses(asleep)).toEqual(misses(awake));
});

test('a missed duty is overdue for as long as it is still owed', () => {
  const turns = tabled({ staysOpen: true, members: ['FK', 'HAN'] });
  turns.on('2026-07-02');
  const late = () => overdue(motion, turns.process).map(({ kind, owedBy }) => `${kind} ${owedBy}`);
  expect(late()).toEqual(['vote FK', 'vote HAN', 'fall office']);
  turns.on('2026-07-03', command('v', 'CastVote', { member: 'FK', body: 'S' }));
  expect(late()).toEqual(['vote HAN', 'fall office']);
});

test('a moved date is a new duty with steps of its own', () => {
  const turns = tabled();
  turns.on('2026-06-25', command('m', 'MoveDate', { lastDay: '2026-12-31' }));
  expect(wakeAt(motion, turns.process)).toBe(morningOf('2026-11-01'));
});
