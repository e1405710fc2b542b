import { Client, Connection } from '@temporalio/client';
import {
  bundleWorkflowCode,
  DefaultLogger,
  NativeConnection,
  Runtime,
  type WorkflowBundleOption,
} from '@temporalio/worker';
import { createTurnActivities } from '../../../activities/turn';
import { createSubmitter, type Submitter } from '../../../client/submit';
import { addDays } from '../../../domain/calendar/civil-date';
import { civilDateAt, morningOf } from '../../../domain/calendar/stockholm';
import { connectJournal, type Journal } from '../../../journal/journal';
import { findBinary } from '../../../worker/binaries/find-binary';
import { createWorker } from '../../../worker/compose';
import { readConfig } from '../../../worker/config';
import { startTemporal, type TemporalServer } from '../../../worker/embedded/temporal';
import type { Watch } from '../../../client/watchdog/attend';
import { failingStreams } from '../../../client/watchdog/failing';
import { look } from '../../../client/watchdog/look';
import { lookForLost } from '../../../client/watchdog/lost';
import { lookRound } from '../../../client/watchdog/round';
import { lookForWaiting } from '../../../client/watchdog/waiting';
import { until } from '../../crash/until';
import { freshDatabase } from '../../database';
import { sendAll } from '../../hosted';
import { motion } from '../../motion';
import { command } from '../../process/turns';
import { temporaryFolder } from '../../worker/embedded/temporary-folder';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let server: TemporalServer;
let native: NativeConnection;
let connection: Connection;
let client: Client;
let journal: Journal;
let submitter: Submitter;
let clock = 0;
const folder = temporaryFolder();
const bundles: Partial<Record<'sound' | 'broken', WorkflowBundleOption>> = {};

beforeAll(async () => {
  const logger = new DefaultLogger('ERROR');
  Runtime.install({ logger });
  const program = await findBinary('temporal', { cacheDir: readConfig().cacheDir });
  const [url, temporal, sound, broken] = await Promise.all([
    freshDatabase(),
    startTemporal({ dataDir: folder.path, program }),
    bundleWorkflowCode({ workflowsPath: require.resolve('../../motion-workflows'), logger }),
    bundleWorkflowCode({ workflowsPath: require.resolve('../../broken-workflows'), logger }),
  ]);
  Object.assign(bundles, { sound, broken });
  server = temporal;
  native = await NativeConnection.connect({ address: server.address });
  connection = await Connection.connect({ address: server.address });
  client = new Client({ connection });
  journal = connectJournal({ url, deciders: { motion } });
  submitter = createSubmitter({ client, journal });
}, 2 * MINUTE);
afterAll(async () => {
  await Promise.all([connection.close(), native.close(), journal.close()]);
  await server.stop();
  folder.remove();
});

/** The worker as it runs with one bundle or the other, for as long as the work takes. */
async function withWorker(bundle: 'sound' | 'broken', work: () => Promise<void>): Promise<void> {
  const { worker, journal: own } = await createWorker({
    url: journal.url,
    connection: native,
    bundle: bundles[bundle]!,
    ports: {
      deciders: { motion },
      delivery: (theirs) => ({ deliver: ({ stream, notYet = [] }) => sendAll(stream, theirs, notYet) }),
    },
    options: { maxCachedWorkflows: 0 },
  });
  await worker.runUntil(work);
  await own.close();
}

const watch = (): Watch => ({
  journal,
  client: new Client({ connection: native }),
  taskQueue: 'forbund',
  now: () => clock,
  onRaised: () => undefined,
});

/** Tabled by its own clock, so that it is to wake a while from now. */
async function table(stream: string, wakesIn: number): Promise<number> {
  const lastDay = addDays(civilDateAt(Date.now()), 90);
  const wake = morningOf(addDays(lastDay, -60));
  const clockShiftMs = wake - Date.now() - wakesIn;
  const asked = command('t', 'TableMotion', { members: ['FK'], lastDay, staysOpen: true, clockShiftMs });
  expect(await submitter.submit(stream, asked, { startKind: 'motion' })).toMatchObject({ ok: true });
  return wake - clockShiftMs;
}

const openOf = async (stream: string) => (await journal.incidents.list()).filter((one) => one.stream === stream);
const typesOf = async (stream: string) => (await journal.reader.events(stream)).map(({ event }) => event.type);
const moves = (stream: string) => until(`${stream} moves`, async () => (await typesOf(stream)).includes('ReminderDue'));

test('a process whose hour came while no worker ran is an incident, waits for a worker, and is over when it has moved', async () => {
  const stream = 'motion-nobody';
  let due = 0;
  await withWorker('sound', async () => void (due = await table(stream, 3_000)));
  await until('its timer has gone off', async () => (await look(client, stream)).cause === 'NOT_TAKEN');
  clock = due + 5 * MINUTE;
  await lookRound(watch(), 0);
  expect(await openOf(stream)).toMatchObject([{ cause: 'NOT_TAKEN', since: due, tries: 0, exercise: true }]);
  await withWorker('sound', () => moves(stream));
  clock += MINUTE;
  await lookRound(watch(), 0);
  expect(await openOf(stream)).toEqual([]);
});

test('a process that sleeps and that Temporal no longer has is found by its absence, and started again', async () => {
  const stream = 'motion-terminated';
  await withWorker('sound', async () => {
    await table(stream, DAY);
    await table('motion-untouched', DAY);
    await client.workflow.getHandle(stream).terminate('by hand');
    const query = `WorkflowId = "${stream}" AND ExecutionStatus = "Running"`;
    await until('Temporal’s list has it as ended', async () => (await client.workflow.count(query)).count === 0);
    clock = Date.now();
    await lookForLost(watch());
    expect(await openOf(stream)).toMatchObject([{ cause: 'LOST', since: clock, tried: 'STARTED', tries: 1 }]);
    expect(await openOf('motion-untouched')).toEqual([]);
    const vote = command('v', 'CastVote', { member: 'FK', body: 'S' });
    expect(await submitter.submit(stream, vote)).toMatchObject({ ok: true });
    await lookRound(watch(), 0);
    expect(await openOf(stream)).toEqual([]);
  });
});

test('a process that the worker fails on is an incident that says why, and is over when the program is mended', async () => {
  const stream = 'motion-broken';
  let due = 0;
  await withWorker('sound', async () => void (due = await table(stream, 3_000)));
  await withWorker('broken', () =>
    until('it has failed twice', async () => (await look(client, stream)).cause === 'TASK_FAILING'),
  );
  clock = due + 5 * MINUTE;
  await lookRound(watch(), 0);
  expect(await openOf(stream)).toMatchObject([{ cause: 'TASK_FAILING', since: due, tries: 0 }]);
  expect((await openOf(stream))[0]!.details).toMatchObject({ message: expect.stringContaining('defect') as string });
  await withWorker('sound', () => moves(stream));
  clock += MINUTE;
  await lookRound(watch(), 0);
  expect(await openOf(stream)).toEqual([]);
}, 120_000);

test('Temporal is asked for what fails over and over in words that it understands', async () => {
  const query = 'TemporalReportedProblems IN ("category=WorkflowTaskFailed")';
  expect(await client.workflow.count(query)).toMatchObject({ count: 0 });
  expect(await failingStreams(client, 'forbund')).toEqual([]);
});

test('what has been tried outside for a day is an incident of its process, and is over when it is done', async () => {
  const stream = 'motion-waiting';
  const { data, ...rest } = command('t', 'TableMotion', {});
  const asked = { ...rest, data: { ...data, members: ['FK'], lastDay: '2100-01-01', handsOver: true } };
  await withWorker('sound', async () => {
    expect(await submitter.submit(stream, asked, { startKind: 'motion' })).toMatchObject({ ok: true });
  });
  const activities = createTurnActivities({ store: journal.store });
  const now = Date.now();
  const vote = command('v', 'CastVote', { member: 'FK', body: 'S' });
  await activities.turn({ stream, now, received: [{ command: vote, at: now }], noted: [] });
  clock = now + DAY - 1;
  await lookForWaiting(watch());
  expect(await openOf(stream)).toEqual([]);
  clock += 1;
  await lookForWaiting(watch());
  expect(await openOf(stream)).toMatchObject([
    { subject: 'waiting', cause: 'EFFECT_WAITING', since: now, details: { id: 'carried', kind: 'mail' } },
  ]);
  const done = (id: string) => ({ type: 'EffectDone' as const, data: { id, outcome: 'SENT' as const } });
  await activities.turn({ stream, now: clock, received: [], noted: [done('carried'), done('next')] });
  await lookForWaiting(watch());
  expect(await openOf(stream)).toEqual([]);
});
