import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { civilDateAt } from '../domain/calendar/stockholm';
import { createSubmitter } from '../client/submit';
import { createWorker } from '../worker/compose';
import { bareBundle } from './bare-bundle';
import { approve } from './bare-workflows';
import { formationCommands } from './formation-plan';
import { settledMemory } from './settled-memory';
import { rate } from './timing';

// A worker alone in its process: fills its cache with workflows of one kind, collects, and prints what it holds (bytes).
const [kind = 'empty', address = '', url = '', count = '500'] = process.argv.slice(2);
const taskQueue = `memory-${kind}`;
const delivery = () => ({ deliver: () => Promise.resolve({ outcomes: [], again: false }) });
const options = { maxCachedWorkflows: 2_000 };

async function measure(): Promise<number> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const native = await NativeConnection.connect({ address });
  const connection = await Connection.connect({ address });
  const client = new Client({ connection });
  const { worker, fill } = kind === 'ours' ? await ours(native, client) : await bare(native, client);
  const run = worker.run();
  if (kind !== 'empty') await fill();
  const held = await settledMemory();
  worker.shutdown();
  await run;
  return held;
}

async function ours(connection: NativeConnection, client: Client) {
  const { worker, journal } = await createWorker({ url, connection, taskQueue, ports: { delivery }, options });
  const submitter = createSubmitter({ client, journal, taskQueue });
  const today = civilDateAt(Date.now());
  const fill = (): Promise<unknown> =>
    rate(Number(count), 20, async (index) => {
      const forbund = `memory-${index}`;
      const { start, approvals } = formationCommands(forbund, today);
      await submitter.submit(`formation-${forbund}-1`, start, { startKind: 'formation' });
      for (const approval of approvals.slice(0, 1)) await submitter.submit(`formation-${forbund}-1`, approval);
    });
  return { worker, fill };
}

async function bare(connection: NativeConnection, client: Client) {
  const worker = await Worker.create({ connection, taskQueue, workflowBundle: await bareBundle(), ...options });
  const fill = (): Promise<unknown> =>
    rate(Number(count), 20, async (index) => {
      const handle = await client.workflow.start('bareSleeper', { taskQueue, workflowId: `memory-bare-${index}` });
      await handle.executeUpdate(approve, { args: ['start'] });
      await handle.executeUpdate(approve, { args: ['FK'] });
    });
  return { worker, fill };
}

void measure().then((held) => {
  process.stdout.write(`${held}\n`);
  process.exit(0);
});
