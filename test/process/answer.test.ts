import { morningOf } from '../../domain/calendar/stockholm';
import { wakeAt } from '../../domain/process/due';
import { motion } from '../motion';
import { command, noonOf, tabled, Turns } from './turns';

const vote = (id: string, member: string) => command(id, 'CastVote', { member, body: 'S' });

test('the same command again gets the same answer and adds nothing', () => {
  const turns = tabled();
  const [first] = turns.on('2026-02-01', vote('v', 'FK'));
  const [again] = turns.on('2026-03-01', vote('v', 'FK'));
  expect(again).toEqual(first);
  expect(turns.lastEvents).toEqual([]);
});

test('the same command twice in one turn is one command', () => {
  const turns = tabled();
  const [first, again] = turns.on('2026-02-01', vote('v', 'FK'), vote('v', 'FK'));
  expect(again).toEqual(first);
  expect(turns.types()).toEqual(['VoteCast']);
});

test('the same id with other content is refused', () => {
  const turns = tabled();
  turns.on('2026-02-01', vote('v', 'FK'));
  expect(turns.on('2026-02-01', vote('v', 'HAN'))).toMatchObject([{ refused: 'CommandIdReused' }]);
});

test('an answer says which events are the command’s own, not those that fell due before it', () => {
  const turns = tabled({ members: ['FK'] });
  expect(turns.on('2026-05-02', vote('v', 'FK'))).toEqual([{ stream: 'motion-1', from: 2, version: 4 }]);
});

test('a refusal carries its code, its sentence and what the reader needs, and leaves nothing', () => {
  const turns = tabled();
  const [answer] = turns.on('2026-02-01', vote('v', 'NN'));
  expect(answer).toEqual({ refused: 'UNKNOWN_MEMBER', message: 'NN is no member', details: {} });
  expect(turns.lastEvents).toEqual([]);
});

test('a malformed command is refused with everything that is wrong with it', () => {
  const turns = new Turns({ commandProblems: () => ['data.member: missing', 'data.body: missing'] });
  expect(turns.on('2026-02-01', vote('v', 'FK'))).toMatchObject([
    { refused: 'MalformedCommand', details: { problems: ['data.member: missing', 'data.body: missing'] } },
  ]);
});

test('what only the passing of time gives cannot be sent', () => {
  const turns = tabled();
  expect(turns.on('2026-02-01', command('c', 'Fall'))).toMatchObject([
    { refused: 'MalformedCommand', details: { problems: ['type: Fall follows from the passing of time alone'] } },
  ]);
});

test('a defect in a rule harms the one command and is told to the operator', () => {
  const defects: unknown[] = [];
  const turns = new Turns({ onDefect: (error) => void defects.push(error) });
  turns.on('2026-01-10', command('t', 'TableMotion', { members: ['FK', 'HAN'], lastDay: '2026-06-30' }));
  const answers = turns.on('2026-02-01', command('b', 'Break'), vote('v', 'FK'));
  expect(answers).toMatchObject([{ refused: 'DecisionFailed' }, { version: 2 }]);
  expect(defects).toEqual([new TypeError('a defect')]);
});

test('who, on whose behalf, on what evidence and on which day are kept beside the event', () => {
  const turns = tabled();
  const evidence = { sha256: 'ab', paragraph: '§ 18' };
  turns.on('2026-02-01', { ...vote('v', 'FK'), onBehalfOf: 'member:FK', evidence, decidedOn: '2026-01-30' });
  expect(turns.lastEvents[0]!.metadata).toMatchObject({
    commandId: 'v',
    actor: 'admin:test',
    onBehalfOf: 'member:FK',
    evidence,
    decidedOn: '2026-01-30',
    at: noonOf('2026-02-01'),
    recordedAt: noonOf('2026-02-01'),
  });
});

test('an exercise runs on its own clock from its first command on', () => {
  const clockShiftMs = noonOf('2006-01-10') - noonOf('2026-01-10');
  const turns = tabled({ clockShiftMs, lastDay: '2006-06-30' });
  expect(turns.process).toMatchObject({ clockShiftMs, exercise: true, startedAt: noonOf('2006-01-10') });
  expect(wakeAt(motion, turns.process)).toBe(morningOf('2006-05-01'));
  turns.take({ now: morningOf('2006-05-01') - clockShiftMs });
  expect(turns.types()).toEqual(['ReminderDue', 'ReminderDue']);
});

test('an exercise’s clock can be put forward, and what fell due meanwhile is settled', () => {
  const turns = tabled();
  const ahead = noonOf('2026-07-02') - noonOf('2026-01-10');
  turns.on('2026-01-10', command('a', 'AdvanceClock', { clockShiftMs: ahead }));
  expect(turns.types()).toEqual(['ClockAdvanced', 'DutyMissed', 'DutyMissed', 'DutyMissed', 'MotionFallen']);
});
