import { Connection, Client } from '@temporalio/client';
import { NativeConnection, Worker, DefaultLogger, Runtime } from '@temporalio/worker';
import { civilDateAt } from '../domain/calendar/stockholm';
import type { Command } from '../domain/command';
import { deciders } from '../domain/deciders';
import { commandProblems } from '../contracts/commands';
import { submit, type Input, type Submitted } from '../workflows/messages';
import { createWorker, type HostWorker } from '../worker/compose';
import { migrate } from '../journal/migrate';
import { bareBundle } from './bare-bundle';
import { approve } from './bare-workflows';
import { percentile, rounded, type Figure } from './figure';
import { formationCommands } from './formation-plan';
import type { Servers } from './servers';
import { rate, timed } from './timing';

const WIDTH = 20;
const COUNT = Number(process.env.BENCH_COUNT ?? 100);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const ALONE = Number(process.env.BENCH_ALONE ?? 100);

/** Ours and the bare one, on workers of the same process, against the same server. */
export async function measureFormations(servers: Servers): Promise<Figure[]> {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const rig = await setUp(servers);
  try {
    await warmUp(rig);
    return [...(await throughput(rig)), await roundTrip(rig), await history(rig)];
  } finally {
    await rig.close();
  }
}

type Rig = Awaited<ReturnType<typeof setUp>>;

async function setUp({ temporal, database }: Servers) {
  await migrate(database.url);
  const native = await NativeConnection.connect({ address: temporal.address });
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection });
  const [whole, alone] = await workersOn(native, database.url);
  const workers = [
    whole.worker,
    alone.worker,
    await Worker.create({ connection: native, taskQueue: 'bare', workflowBundle: await bareBundle() }),
  ];
  const running = workers.map((worker) => ({ worker, run: worker.run() }));
  return {
    client,
    journal: whole.journal,
    async close(): Promise<void> {
      for (const { worker } of running) worker.shutdown();
      await Promise.all(running.map(({ run }) => run));
      await Promise.all([whole.journal.close(), alone.journal.close()]);
      await connection.close();
      await native.close();
    },
  };
}

/** Ours as it is, and the same formation without what it hands over to. */
function workersOn(connection: NativeConnection, url: string): Promise<[HostWorker, HostWorker]> {
  const delivery = () => ({ deliver: () => Promise.resolve({ outcomes: [], again: false }) });
  const { formation } = deciders;
  const without = { ...deciders, formation: { ...formation, effects: () => [] } } as typeof deciders;
  return Promise.all([
    createWorker({ url, connection, ports: { delivery, commandProblems } }),
    createWorker({ url, connection, taskQueue: 'alone', ports: { delivery, commandProblems, deciders: without } }),
  ]);
}

let made = 0;
const today = civilDateAt(Date.now());

/** One formation, to formed: what the bare one does, and in the journal before it is answered. */
async function form({ client }: Rig, taskQueue: string): Promise<string> {
  const forbund = `bench-${++made}`;
  const stream = `formation-${forbund}-1`;
  const { start, approvals } = formationCommands(forbund, today);
  const args: [Input] = [{ stream, start }];
  const handle = await client.workflow.start('formation', { taskQueue, workflowId: stream, args });
  for (const approval of approvals) recorded(await handle.executeUpdate(submit, { args: [approval] }));
  return stream;
}

function recorded(answer: Submitted): void {
  if ('accepted' in answer || answer.version === answer.from) {
    throw new Error(`not recorded: ${JSON.stringify(answer)}`);
  }
}

async function formBare({ client }: Rig): Promise<void> {
  const handle = await client.workflow.start('bareFormation', { taskQueue: 'bare', workflowId: `bare-${++made}` });
  for (const member of ['FK', 'AF', 'RS', 'KN']) await handle.executeUpdate(approve, { args: [member] });
  await handle.result();
}

async function warmUp(rig: Rig): Promise<void> {
  await rate(40, WIDTH, () => formBare(rig));
  await rate(40, WIDTH, () => form(rig, 'alone'));
  await rate(40, WIDTH, () => form(rig, 'forbund'));
}

/** Rounds of each in turn, so that what else the machine does hits them alike; the medians are compared. */
async function throughput(rig: Rig): Promise<Figure[]> {
  const bare: number[] = [];
  const alone: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await rate(COUNT, WIDTH, () => formBare(rig)));
    alone.push(await rate(COUNT, WIDTH, () => form(rig, 'alone')));
    whole.push(await rate(COUNT, WIDTH, () => form(rig, 'forbund')));
  }
  const against = 'bare workflow, 4 Updates, no journal';
  const theirs = percentile(bare, 0.5);
  const [without, withIt] = [percentile(alone, 0.5), percentile(whole, 0.5)];
  const figure = (ours: number) => ({
    ours: `${rounded(ours, 1)}/s`,
    against,
    theirs: `${rounded(theirs, 1)}/s`,
    ratio: ours / theirs,
  });
  return [
    { what: 'formations a second, 20 at a time', ...figure(without), target: '>= 0.75', met: without / theirs >= 0.75 },
    { what: 'the same with the hand-over', ...figure(withIt), target: 'printed' },
  ];
}

/** One approval after another, ours and a bare Update in turn. */
async function roundTrip(rig: Rig): Promise<Figure> {
  const handle = await rig.client.workflow.start('bareSleeper', { taskQueue: 'bare', workflowId: `bare-${++made}` });
  const bare: number[] = [];
  const ours: number[] = [];
  while (ours.length < ALONE) {
    const { stream, approvals } = await started(rig);
    for (const approval of approvals) {
      const own = rig.client.workflow.getHandle(stream);
      bare.push(await timed(() => handle.executeUpdate(approve, { args: ['FK'] })));
      ours.push(await timed(() => own.executeUpdate(submit, { args: [approval] })));
    }
  }
  await handle.terminate();
  const [p50, base] = [percentile(ours, 0.5), percentile(bare, 0.5)];
  const measured = { ours: `${rounded(p50, 1)} ms`, theirs: `${rounded(base, 1)} ms`, ratio: p50 / base };
  const what = 'approval round trip p50, alone';
  return { what, against: 'bare Update', ...measured, target: '<= 2.0', met: p50 / base <= 2 };
}

async function started({ client }: Rig): Promise<{ stream: string; approvals: readonly Command[] }> {
  const forbund = `bench-${++made}`;
  const stream = `formation-${forbund}-1`;
  const { start, approvals } = formationCommands(forbund, today);
  const args: [Input] = [{ stream, start }];
  await client.workflow.start('formation', { taskQueue: 'alone', workflowId: stream, args });
  return { stream, approvals };
}

async function history(rig: Rig): Promise<Figure> {
  const stream = await form(rig, 'forbund');
  const found = await rig.journal.reader.process(stream);
  if (found?.row.phase !== 'FORMED') throw new Error(`${stream} is ${found?.row.phase ?? 'nowhere'}, not formed`);
  const { events = [] } = await rig.client.workflow.getHandle(stream).fetchHistory();
  const count = events?.length ?? 0;
  const what = 'history events, 4 plain approvals';
  return { what, ours: String(count), against: 'fixed', theirs: '', target: '<= 60', met: count <= 60 };
}
