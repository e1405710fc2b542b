import { randomUUID } from 'node:crypto';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { Command } from '../../domain/command';
import { submit } from '../../workflows/messages';
import { openHosted, replay, type Hosted } from '../hosted';
import { motion } from '../motion';
import { command } from '../process/turns';

let hosted: Hosted;
beforeAll(async () => {
  const workflowsPath = require.resolve('../motion-workflows');
  const commandProblems = (_kind: string, { data }: Command): string[] =>
    'wrong' in data ? ['data.wrong: unknown'] : [];
  hosted = await openHosted({ deciders: { motion }, workflowsPath, commandProblems });
});
afterAll(() => hosted.close());

const members = ['FK', 'HAN'];
const table = command('t', 'TableMotion', { members, lastDay: '2100-01-01' });
const vote = (member: string, id = `v-${member}`) => command(id, 'CastVote', { member, body: 'S' });
const begin = (stream: string, first = table) => hosted.submitter.submit(stream, first, { startKind: 'motion' });

test('a motion is carried by votes, each answered with what it set down', async () => {
  const { submitter, env } = hosted;
  const stream = 'motion-carried';
  expect(await begin(stream)).toMatchObject({ ok: true, from: 0, version: 1, events: [{ type: 'MotionTabled' }] });
  expect(await submitter.submit(stream, vote('FK'))).toMatchObject({ ok: true, version: 2 });
  expect(await submitter.submit(stream, vote('HAN'))).toMatchObject({
    ok: true,
    events: [{ type: 'VoteCast' }, { type: 'MotionCarried' }],
  });
  await env.client.workflow.getHandle(stream).result();
  await replay(hosted, stream);
});

test('a process that is over: a command it knows gets its answer again, any other is refused with the phase', async () => {
  const { submitter } = hosted;
  expect(await submitter.submit('motion-carried', vote('FK'))).toMatchObject({ ok: true, from: 1, version: 2 });
  expect(await submitter.submit('motion-carried', vote('AF'))).toMatchObject({
    ok: false,
    code: 'PROCESS_CLOSED',
    details: { phase: 'CARRIED' },
  });
  const other = command('v-FK', 'CastVote', { member: 'FK', body: 'another' });
  expect(await submitter.submit('motion-carried', other)).toMatchObject({ ok: false, code: 'CommandIdReused' });
});

test('refusals come with code, sentence and details; nothing of them is recorded', async () => {
  const { submitter, journal } = hosted;
  await begin('motion-refusals');
  expect(await submitter.submit('motion-refusals', vote('NN'))).toEqual({
    ok: false,
    code: 'UNKNOWN_MEMBER',
    message: 'NN is no member',
    details: {},
  });
  expect(await submitter.submit('motion-refusals', command('w', 'CastVote', { wrong: 1 }))).toMatchObject({
    ok: false,
    code: 'MalformedCommand',
    details: { problems: ['data.wrong: unknown'] },
  });
  await submitter.submit('motion-refusals', vote('FK', 'same'));
  expect(await submitter.submit('motion-refusals', vote('HAN', 'same'))).toMatchObject({ code: 'CommandIdReused' });
  expect(await journal.reader.events('motion-refusals')).toHaveLength(2);
});

test('no process of that name: refused at once', async () => {
  expect(await hosted.submitter.submit('motion-nobody', vote('FK'))).toMatchObject({
    ok: false,
    code: 'UNKNOWN_PROCESS',
  });
});

test('a process whose first command is refused never begins, and nothing waits for it', async () => {
  expect(await begin('motion-stillborn', vote('FK'))).toMatchObject({ ok: false, code: 'NOT_OPEN' });
  await hosted.env.client.workflow.getHandle('motion-stillborn').result();
  expect(await hosted.journal.reader.process('motion-stillborn')).toBeUndefined();
});

test.each([
  ['no id', { type: 'CastVote', data: {}, actor: 'a' }],
  ['an empty id', { id: '', type: 'CastVote', data: {}, actor: 'a' }],
  ['no actor', { id: 'x', type: 'CastVote', data: {} }],
  ['no data', { id: 'x', type: 'CastVote', actor: 'a' }],
  ['data that is null', { id: 'x', type: 'CastVote', data: null, actor: 'a' }],
  ['a text instead of a command', 'CastVote'],
  ['nothing', null],
])('a command with %s is turned away before it is accepted', async (_, malformed) => {
  await begin('motion-shapes');
  const update = hosted.env.client.workflow.getHandle('motion-shapes').executeUpdate(submit, {
    args: [malformed as unknown as Command],
    updateId: randomUUID(),
  });
  const error: unknown = await update.catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(WorkflowUpdateFailedError);
  expect((error as WorkflowUpdateFailedError).cause).toMatchObject({ type: 'MalformedCommand' });
});

test('starting the same process twice is starting it once', async () => {
  const [one, other] = await Promise.all([begin('motion-twice'), begin('motion-twice')]);
  expect([one, other]).toEqual([expect.objectContaining({ ok: true, version: 1 }), one]);
});

test('a running process that Temporal has lost is begun again by name', async () => {
  const { submitter, env } = hosted;
  await begin('motion-lost');
  await env.client.workflow.getHandle('motion-lost').terminate();
  expect(await submitter.submit('motion-lost', vote('FK'))).toMatchObject({ ok: true, version: 2 });
});

test('commands go on across runs that continue as new, at the very instant a step falls due', async () => {
  const { submitter, env, journal } = hosted;
  const stream = 'motion-runs';
  const args = [{ stream, start: table, turnsPerRun: 2 }];
  await env.client.workflow.start('motion', { workflowId: stream, taskQueue: 'forbund', args });
  for (let index = 0; index < 10; index++) {
    expect(
      await submitter.submit(stream, command(`m${index}`, 'MoveDate', { lastDay: `21${10 + index}-01-01` })),
    ).toMatchObject({ ok: true });
  }
  expect(await journal.reader.events(stream)).toHaveLength(11);
  expect(await journal.reader.verifyChain(stream)).toBeUndefined();
});

test('Temporal’s own pages say what is waited for, until when and why', async () => {
  await begin('motion-shown');
  const handle = hosted.env.client.workflow.getHandle('motion-shown');
  const { currentDetails } = await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
  expect(currentDetails).toContain('**Haninge**: OPEN');
  expect(currentDetails).toContain('| FK, HAN | vote | 2100-01-01 | law 8 § |');
});
