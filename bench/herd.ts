import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { setTimeout as pause } from 'node:timers/promises';
import { Client as Database } from 'pg';
import { migrate } from '../journal/migrate';
import { createWorker, type HostWorker } from '../worker/compose';
import { workerPorts } from '../worker/worker-ports';
import { bareBundle } from './bare-bundle';
import { percentile, rounded, type Figure } from './figure';
import type { Servers } from './servers';
import { rate } from './timing';
import { contacts, firstReminderAt, reminded, withdrawalStart } from './withdrawal-plan';

const HERD = Number(process.env.BENCH_HERD ?? 1_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const WIDTH = 20;
/** So long after the first is begun all are due: they are asleep by then. */
const AHEAD_MS = 15_000 + HERD * 50;

/**
 * A thousand notices whose first reminder is due at one instant: how long until the last reminder is in the journal, as
 * what is to be sent; and a thousand bare timers that fire one activity each, on a worker of the same process.
 */
export async function measureHerd(servers: Servers): Promise<Figure[]> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const rig = await setUp(servers);
  try {
    const rounds: Round[] = [];
    for (let no = 0; no < ROUNDS; no++) {
      const theirs = await bareHerd(rig, no);
      rounds.push({ theirs, ...(await ourHerd(rig, no)) });
    }
    return figures(rounds);
  } finally {
    await rig.close();
  }
}

/** Milliseconds from the instant. */
interface Round {
  theirs: number;
  queued: number;
  laidOut: number;
}

type Rig = Awaited<ReturnType<typeof setUp>>;

async function setUp(servers: Servers) {
  const { address } = servers.temporal;
  const url = await servers.freshDatabase('herd');
  await migrate(url);
  const connection = await NativeConnection.connect({ address });
  const asking = await Connection.connect({ address });
  const fired: number[] = [];
  const whole = await ours(connection, url);
  const bare = await Worker.create({
    ...{ connection, taskQueue: 'bare', workflowBundle: await bareBundle() },
    stickyQueueScheduleToStartTimeout: '20 s', // as ours
    activities: { noteFired: () => Promise.resolve(void fired.push(Date.now())) },
  });
  const running = Promise.all([whole.worker.run(), bare.run()]);
  const database = new Database(url);
  await database.connect();
  return {
    client: new Client({ connection: asking }),
    database,
    fired,
    async close(): Promise<void> {
      for (const worker of [whole.worker, bare]) worker.shutdown();
      await running;
      await Promise.all([whole.journal.close(), database.end(), asking.close()]);
      await connection.close();
    },
  };
}

/** The program's own worker; what is mailed lies in the outbox. */
async function ours(connection: NativeConnection, url: string): Promise<HostWorker> {
  const ports = workerPorts({ smtpUrl: undefined, mailFrom: '', baseUrl: 'http://localhost' });
  const made = await createWorker({ url, connection, taskQueue: 'herd', ports });
  for (const contact of contacts) await made.journal.contacts.set(contact);
  return made;
}

async function bareHerd({ client, fired }: Rig, no: number): Promise<number> {
  const at = Date.now() + AHEAD_MS;
  fired.length = 0;
  await begun(at, (index) =>
    client.workflow.start('bareAlarm', { taskQueue: 'bare', workflowId: `bare-alarm-${no}-${index}`, args: [at] }),
  );
  await until(() => Promise.resolve(fired.length >= HERD));
  return Math.max(...fired) - at;
}

async function ourHerd({ client, database }: Rig, no: number): Promise<Omit<Round, 'theirs'>> {
  const at = Date.now() + AHEAD_MS;
  await begun(at, (index) => {
    const { stream, start } = withdrawalStart(no * HERD + index + 1, firstReminderAt - at);
    return client.workflow.start('withdrawal', {
      taskQueue: 'herd',
      workflowId: stream,
      args: [{ stream, start }],
    });
  });
  const all = HERD * reminded.length;
  await until(async () => (await countOf(database, laidOut, at)).many >= all);
  const queued = await countOf(database, journalled, at);
  const lain = await countOf(database, laidOut, at);
  if (queued.many !== all) throw new Error(`${queued.many} reminders of ${all} are in the journal`);
  return { queued: queued.last - at, laidOut: lain.last - at };
}

async function begun(at: number, start: (index: number) => Promise<unknown>): Promise<void> {
  await rate(HERD, WIDTH, start);
  if (Date.now() > at - 5_000) throw new Error('they were not all asleep when the instant came');
}

/** Looks seldom: what is looked at is what is measured. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(1_000);
}

const journalled = `SELECT count(*)::int AS many, (extract(epoch FROM max(created)) * 1000)::float8 AS last FROM emt_messages
  WHERE message_type = 'ReminderDue' AND created >= to_timestamp($1::float8 / 1000)`;
const laidOut = `SELECT count(*)::int AS many, max(created_at)::float8 AS last FROM mails
  WHERE status = 'OUTBOX' AND created_at >= $1`;

async function countOf(database: Database, text: string, since: number): Promise<{ many: number; last: number }> {
  const { rows } = await database.query<{ many: number; last: number }>(text, [since]);
  return rows[0] ?? { many: 0, last: NaN };
}

function figures(rounds: readonly Round[]): Figure[] {
  const median = (of: (round: Round) => number): number => percentile(rounds.map(of), 0.5);
  const [ours, mailed, theirs] = [median(({ queued }) => queued), median((round) => round.laidOut), median((round) => round.theirs)]; // prettier-ignore
  const beside = (ms: number) => ({
    ours: seconds(ms),
    against: `${HERD} bare timers, one activity each`,
    theirs: seconds(theirs),
    ratio: ms / theirs,
  });
  const ratio = ours / theirs;
  const many = HERD * reminded.length;
  const what = `a herd of ${HERD} notices due at one instant: to the last of ${many} reminders queued`;
  return [
    { what, ...beside(ours), target: '<= 1.5', met: ratio <= 1.5 },
    { what: `the herd, to the last of ${many} mails in the outbox`, ...beside(mailed), target: 'printed' },
  ];
}

const seconds = (ms: number): string => `${rounded(ms / 1000)} s`;
