import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { Client as Database } from 'pg';
import { createWorker } from '../worker/compose';
import { workerPorts } from '../worker/worker-ports';
import { nineOn } from '../worker/simulation/taking';
import { settledMemory } from './settled-memory';
import type { Held } from './sleepers';
import { rate, timed } from './timing';
import { receivedOn, withdrawalStart } from './withdrawal-plan';

// A worker alone in its process: what it holds before and after so many notices have been begun and have left its cache.
const [address = '', url = '', count = '10000'] = process.argv.slice(2);
const taskQueue = 'sleepers';
/** More than are at work at once, so that none is thrown out in the middle of a turn. */
const CACHED = 50;
const options = { maxCachedWorkflows: CACHED };
/**
 * Begun and thrown out before the first look, so that it is a worker at work that is looked at: its code compiled, its
 * connections open, the processes that a turn holds (500) held, and its allocators as large as such work makes them.
 */
const FIRST = 2_000;

async function measure(): Promise<Held> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const connection = await NativeConnection.connect({ address });
  const client = new Client({ connection: await Connection.connect({ address }) });
  const database = new Database(url);
  await database.connect();
  const ports = workerPorts({ smtpUrl: undefined, mailFrom: '', baseUrl: 'http://localhost' });
  const { worker } = await createWorker({ url, connection, taskQueue, ports, options });
  const sleep = async (from: number, to: number): Promise<number> => {
    const ms = await timed(async () => {
      await rate(to - from, 20, (index) => started(client, from + index + 1));
      await allBegun(database, to);
    });
    const { numCachedWorkflows: cached } = worker.getStatus();
    if (cached > CACHED) throw new Error(`${cached} are in the cache`);
    return ms;
  };
  return worker.runUntil(async () => {
    const cold = await settledMemory();
    await sleep(0, FIRST);
    const before = await settledMemory();
    const ms = await sleep(FIRST, FIRST + Number(count));
    return { cold, first: FIRST, before, after: await settledMemory(), seconds: ms / 1000 };
  });
}

function started(client: Client, no: number): Promise<unknown> {
  const { stream, start } = withdrawalStart(no, nineOn(receivedOn) - Date.now());
  return client.workflow.start('withdrawal', { taskQueue, workflowId: stream, args: [{ stream, start }] });
}

/** Counted in the database: ten thousand rows read here would be measured too. */
async function allBegun(database: Database, many: number): Promise<void> {
  for (;;) {
    const { rows } = await database.query<{ begun: number }>('SELECT count(*)::int AS begun FROM processes');
    if ((rows[0]?.begun ?? 0) >= many) return;
    await pause(1_000);
  }
}

void measure().then(
  (held) => {
    process.stdout.write(JSON.stringify(held));
    process.exit(0);
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
