import { randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { Command } from '../../domain/command';
import { startOf } from '../../worker/embedded/processes';
import { submit } from '../../workflows/messages';
import { atWork } from './at-work';
import { exercise } from './exercise';
import { until } from './until';

const run = promisify(execFile);

const at = atWork();

interface Answered {
  command: Command;
  said: string;
  tookMs: number;
}

/** One try by one caller: what was said to them, and how long they waited for it. */
async function tryOnce(stream: string, command: Command): Promise<Answered> {
  const began = performance.now();
  const handle = at.machinery.client.workflow.getHandle(stream);
  const said = await handle.executeUpdate(submit, { args: [command], updateId: randomUUID() }).then(
    (answer) => ('accepted' in answer ? 'accepted' : 'recorded'),
    (error: unknown) => {
      const failure = error instanceof WorkflowUpdateFailedError ? error.cause : error;
      return failure instanceof ApplicationFailure ? (failure.type ?? '') : String(error);
    },
  );
  return { command, said, tookMs: performance.now() - began };
}

/** PostgreSQL is many processes: its own and one for each connection. */
async function signalDatabase(signal: NodeJS.Signals): Promise<void> {
  const { pid } = at.machinery.database;
  const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', String(pid)]);
  const children = stdout.trim().split(/\s+/);
  for (const one of [pid, ...children.map(Number)]) process.kill(one, signal);
}

async function startAgain(): Promise<void> {
  at.machinery.database = await at.machinery.startPostgres();
}

const outages = [
  {
    how: 'stopped',
    fail: () => at.machinery.database.stop(),
    mend: startAgain,
  },
  {
    how: 'frozen with its connections open',
    fail: () => signalDatabase('SIGSTOP'),
    mend: () => signalDatabase('SIGCONT'),
  },
];

test.each(outages)(
  'PostgreSQL $how while callers send: answered within 2 s, and all of it recorded once when it is back',
  async ({ how, fail, mend }) => {
    const { submitter, journal, client } = at.machinery;
    const { stream, start, approvals, remind } = exercise(`outage-${how.split(' ')[0]!}`);
    const [inFlight, ...others] = approvals as [Command, ...Command[]];
    expect(await submitter.submit(stream, start, { startKind: 'formation' })).toMatchObject({ ok: true });
    await fail();

    const first = await tryOnce(stream, inFlight);
    expect(first.said).toBe('accepted');
    const rest = await Promise.all(
      [...others, remind(), remind(), remind(), remind()].map((one) => tryOnce(stream, one)),
    );
    expect(rest.map(({ said }) => said)).toEqual(rest.map(() => 'JournalDown'));
    const slowest = Math.max(...[first, ...rest].map(({ tookMs }) => tookMs));
    expect(slowest).toBeLessThan(2_000);

    const again = rest.map(({ command }) => submitter.submit(stream, command));
    await mend();
    const back = performance.now();
    // Nobody asks for the accepted one again: Temporal has it.
    const isRecorded = async () => (await journal.reader.commandAnswer(stream, inFlight.id)) !== undefined;
    await until('the accepted command is recorded', isRecorded, 60_000);
    for (const outcome of await Promise.all(again)) expect(outcome).toMatchObject({ ok: true });
    expect(performance.now() - back).toBeLessThan(60_000);

    const events = await journal.reader.events(stream);
    const decided = events.flatMap(({ event, metadata }) =>
      event.type === 'DecisionRecorded' ? [metadata.commandId] : [],
    );
    expect(decided.sort()).toEqual(approvals.map(({ id }) => id).sort());
    expect(events.filter(({ event }) => event.type === 'ForbundFormed')).toHaveLength(1);
    expect(await journal.reader.verifyChain(stream)).toBeUndefined();
    expect((await client.workflow.getHandle(stream).describe()).status.name).toBe('RUNNING');
    expect(startOf(at.worker.pid)).toBeDefined();
  },
  180_000,
);

test('PostgreSQL stopped in the midst of callers: each is told within 2 s, and each command is there once in the end', async () => {
  const { submitter, journal } = at.machinery;
  const all = Array.from({ length: 5 }, (_, index) => exercise(`midst-${index}`));
  for (const { stream, start } of all) {
    expect(await submitter.submit(stream, start, { startKind: 'formation' })).toMatchObject({ ok: true });
  }
  const failing = at.machinery.database.stop();
  const told: (Answered & { stream: string })[] = [];
  const callers = all.flatMap(({ stream, approvals }) =>
    approvals.map(async (command) => told.push({ stream, ...(await tryOnce(stream, command)) })),
  );
  await Promise.all([failing, ...callers]);
  const kinds = new Set(told.map(({ said }) => said));
  expect([...kinds].filter((said) => !['accepted', 'recorded', 'JournalDown'].includes(said))).toEqual([]);
  expect(kinds).toContain('accepted');
  expect(told.filter(({ tookMs }) => tookMs >= 2_000)).toEqual([]);

  at.machinery.database = await at.machinery.startPostgres();
  const refused = told.filter(({ said }) => said === 'JournalDown');
  const again = refused.map(({ stream, command }) => submitter.submit(stream, command));
  for (const outcome of await Promise.all(again)) expect(outcome).toMatchObject({ ok: true });
  const isWhole = async () => {
    const answers = told.map(({ stream, command }) => journal.reader.commandAnswer(stream, command.id));
    return (await Promise.all(answers)).every(Boolean);
  };
  await until('all commands are recorded', isWhole, 60_000);
  for (const { stream } of all) {
    const types = (await journal.reader.events(stream)).map(({ event }) => event.type);
    expect(types.filter((type) => type === 'DecisionRecorded')).toHaveLength(4);
    expect(await journal.reader.verifyChain(stream)).toBeUndefined();
  }
  expect(startOf(at.worker.pid)).toBeDefined();
}, 180_000);

test('without a worker, a caller is told so when their patience ends, and what they sent is there once when one is back', async () => {
  const { submitter, journal, startWorker } = at.machinery;
  const { stream, start, approvals } = exercise('nobody');
  expect(await submitter.submit(stream, start, { startKind: 'formation' })).toMatchObject({ ok: true });
  await at.worker.stop();
  const began = performance.now();
  const told = await submitter.submit(stream, approvals[0]!, { patienceMs: 2_000 });
  expect(told).toMatchObject({ ok: false, code: 'TemporalDown' });
  expect(performance.now() - began).toBeLessThan(10_000);
  at.worker = await startWorker();
  for (const command of approvals) expect(await submitter.submit(stream, command)).toMatchObject({ ok: true });
  const types = (await journal.reader.events(stream)).map(({ event }) => event.type);
  expect(types.filter((type) => type === 'DecisionRecorded')).toHaveLength(4);
}, 120_000);
