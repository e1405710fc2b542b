import type { Delivered } from '../../activities/delivery';
import { addDays } from '../../domain/calendar/civil-date';
import { civilDateAt } from '../../domain/calendar/stockholm';
import { openHosted, replay, sendAll, type Hosted } from '../hosted';
import { motion } from '../motion';
import { command } from '../process/turns';
import type { Journal } from '../../journal/journal';

let hosted: Hosted;
let mailIsUp = true;
let goesSilent = false;
let notTaken: string | undefined;
const tries: string[] = [];
const postponed: string[] = [];
const deliver = async (stream: string, journal: Journal, notYet: readonly string[]): Promise<Delivered> => {
  tries.push(stream);
  if (!mailIsUp) throw new Error('mail is down');
  const sent = await sendAll(stream, journal, notYet);
  const refused = (id: string): boolean => notTaken !== undefined && id.includes(notTaken);
  const later = sent.outcomes.map(({ data }) => data.id).filter(refused);
  postponed.push(...later);
  if (later.length > 0) return { outcomes: sent.outcomes.filter(({ data }) => !refused(data.id)), again: false, later };
  const { outcomes, again } = sent;
  if (!goesSilent) return { outcomes, again };
  goesSilent = false;
  return { outcomes: outcomes.map(({ data: { id } }) => ({ type: 'EffectUnknown', data: { id } })), again };
};
beforeAll(async () => {
  const workflowsPath = require.resolve('../motion-workflows');
  hosted = await openHosted({ deciders: { motion }, workflowsPath, deliver });
});
afterAll(() => hosted.close());

const inDays = async (days: number): Promise<string> => addDays(civilDateAt(await hosted.env.currentTimeMs()), days);
const eventsOf = async (stream: string, type: string) =>
  (await hosted.journal.reader.events(stream))
    .filter(({ event }) => event.type === type)
    .map(({ event }) => event.data);

test('a day without mail, in short runs: commands go on, each step is recorded once and sent when mail is back', async () => {
  const { submitter, env, journal } = hosted;
  const stream = 'motion-mail';
  const table = command('t', 'TableMotion', { members: ['FK', 'AF', 'HAN'], lastDay: await inDays(31) });
  const args = [{ stream, start: table, turnsPerRun: 3 }];
  const handle = await env.client.workflow.start('motion', { workflowId: stream, taskQueue: 'forbund', args });
  mailIsUp = false;
  for (let hour = 0; hour < 30; hour++) {
    const lastDay = hour === 0 ? table.data.lastDay : await inDays(31);
    expect(await submitter.submit(stream, command(`c${hour}`, 'MoveDate', { lastDay }))).toMatchObject({ ok: true });
    await env.sleep('1 hour');
  }
  // Two attempts a try: six tries in the first hour, then one an hour.
  expect(tries.length).toBeLessThan(80);
  expect(await eventsOf(stream, 'EffectDone')).toEqual([]);
  mailIsUp = true;
  await env.sleep('65 minutes');
  const due = (await eventsOf(stream, 'ReminderDue')).map(({ duty, step }) => `${String(duty)}#${String(step)}`);
  const sent = (await eventsOf(stream, 'EffectDone')).map(({ id }) => id);
  expect(due.length).toBeGreaterThan(0);
  expect([...sent].sort()).toEqual([...due].sort());
  expect(new Set(sent).size).toBe(sent.length);
  await handle.result();
  expect((await journal.reader.process(stream))!.row).toMatchObject({ phase: 'FALLEN', done: true });
  expect(await journal.reader.verifyChain(stream)).toBeUndefined();
  await replay(hosted, stream);
});

test('the pause between tries grows to an hour, with one activity for all that is pending', async () => {
  const { submitter, env } = hosted;
  const stream = 'motion-pause';
  mailIsUp = false;
  await submitter.submit(
    stream,
    command('t', 'TableMotion', { members: ['FK', 'AF', 'HAN'], lastDay: await inDays(14) }),
    {
      startKind: 'motion',
    },
  );
  await env.sleep('1 day'); // at six the last step of each member falls due, if it has not already
  tries.length = 0;
  await env.sleep('10 hours');
  mailIsUp = true;
  // Two attempts a try, a try an hour.
  expect(tries.length).toBeGreaterThanOrEqual(18);
  expect(tries.length).toBeLessThanOrEqual(24);
});

test('a mail that may have arrived gets its second copy a minute later, however long mail was down; others go at once', async () => {
  const { submitter, env } = hosted;
  const stream = 'motion-unclear';
  const table = command('t', 'TableMotion', { members: ['FK'], lastDay: await inDays(20) });
  mailIsUp = false;
  await submitter.submit(stream, table, { startKind: 'motion' });
  await env.sleep('4 hours');
  expect(await eventsOf(stream, 'ReminderDue')).toHaveLength(1);
  [mailIsUp, goesSilent] = [true, true];
  await env.sleep('20 minutes'); // tries at 123, 183 and 243 minutes: the pause had grown to an hour
  expect(await eventsOf(stream, 'EffectUnknown')).toHaveLength(1);
  expect((await eventsOf(stream, 'EffectDone')).map(({ outcome }) => outcome)).toEqual(['SENT']);
  await replay(hosted, stream);
});

test('a recipient who is always to be tried later has a pause of its own that grows to an hour, and holds up nobody', async () => {
  const { submitter, env } = hosted;
  const stream = 'motion-later';
  notTaken = 'AF';
  const table = command('t', 'TableMotion', { members: ['FK', 'AF', 'HAN'], lastDay: await inDays(20) });
  await submitter.submit(stream, table, { startKind: 'motion' });
  await env.sleep('10 hours');
  expect((await eventsOf(stream, 'EffectDone')).map(({ id }) => id)).toEqual([
    expect.stringContaining('FK'),
    expect.stringContaining('HAN'),
  ]);
  // Six in the first hour, then one an hour.
  expect(postponed.length).toBeGreaterThanOrEqual(10);
  expect(postponed.length).toBeLessThanOrEqual(18);
  notTaken = undefined;
  await env.sleep('65 minutes');
  expect(await eventsOf(stream, 'EffectDone')).toHaveLength(3);
  await replay(hosted, stream);
});

test('a hand-over that already stands is not repeated, and the process ends', async () => {
  const { submitter, env, journal } = hosted;
  const members = ['FK'];
  const next = command('before', 'TableMotion', { members, lastDay: '2100-01-01' });
  await submitter.submit('motion-next', next, { startKind: 'motion' });
  const table = command('t', 'TableMotion', { members, lastDay: '2100-01-01', handsOver: true });
  await submitter.submit('motion-over', table, { startKind: 'motion' });
  await submitter.submit('motion-over', command('v', 'CastVote', { member: 'FK', body: 'S' }));
  await env.client.workflow.getHandle('motion-over').result();
  expect(await journal.reader.events('motion-next')).toHaveLength(1);
  expect((await eventsOf('motion-over', 'EffectDone')).map(({ id, outcome }) => [id, outcome]).sort()).toEqual([
    ['carried', 'SENT'],
    ['next', 'STARTED'],
  ]);
  await replay(hosted, 'motion-over');
});
