import { Client, Connection } from '@temporalio/client';
import { createSubmitter } from '../../client/submit';
import type { Outcome, Submitter } from '../../client/submit';
import type { Command } from '../../domain/command';
import { connectJournal } from '../../journal/journal';
import type { Journal } from '../../journal/journal';
import type { ProcessRow } from '../../journal/rows';
import { findBinary } from '../../worker/binaries/find-binary';
import { readConfig } from '../../worker/config';
import { isGone, processesWhere, send } from '../../worker/embedded/processes';
import { readSystemFile } from '../../worker/system-file';
import { stopServersIn } from '../../worker/servers';
import { temporaryFolder } from '../worker/embedded/temporary-folder';
import { run } from '../worker/running';
import type { Running } from '../worker/running';
import { exercise, giveContacts, type Exercise } from './exercise';
import {
  brokenChains,
  decidedTwice,
  lostOrDoubled,
  recordOf,
  stepsOf,
  stepsTwice,
  type Sent,
  type Step,
} from './reckoning';
import { until } from './until';
import { buildWorkerProgram } from './worker-process';

/** What a person has on the screen while the system runs: connections of their own, which die with it. */
interface Desk {
  journal: Journal;
  submitter: Submitter;
  client: Client;
  leave: () => Promise<void>;
}

const { cacheDir } = readConfig();
let folder: ReturnType<typeof temporaryFolder>;
let running: Running;
let desk: Desk;

async function start(): Promise<void> {
  running = run(['up', '--data', folder.path, '--port', '0'], { env: { FORBUND_CACHE_DIR: cacheDir } });
  await running.says(/Ready in/);
  const { databaseUrl, temporalAddress } = readSystemFile(folder.path)!;
  const connection = await Connection.connect({ address: temporalAddress, interceptors: [] });
  const client = new Client({ connection });
  const journal = connectJournal({ url: databaseUrl });
  const leave = async (): Promise<void> => {
    await Promise.all([connection.close(), journal.close()]);
  };
  desk = { client, journal, submitter: createSubmitter({ client, journal }), leave };
}

beforeAll(async () => {
  buildWorkerProgram();
  await findBinary('temporal', { cacheDir });
  folder = temporaryFolder();
  await start();
}, 120_000);
afterAll(async () => {
  running.child.kill('SIGINT');
  await running.ended;
  await stopServersIn(folder.path);
  folder.remove();
  // Last, as it fails where a test has ended in the midst of leaving.
  await desk.leave();
}, 60_000);

const serversOf = () =>
  processesWhere((command) => command.includes(folder.path)).filter(({ command }) => !command.includes('forbund.js'));

const deaths = [
  {
    what: 'up and its servers, all at once',
    key: 'all',
    left: 0,
    kill: () => [running.child.pid!, ...serversOf().map(({ pid }) => pid)],
  },
  { what: 'up alone, which leaves its servers', key: 'one', left: 2, kill: () => [running.child.pid!] },
];

const standings = async (all: readonly Exercise[]): Promise<ProcessRow[]> =>
  Promise.all(all.map(async ({ stream }) => (await desk.journal.reader.process(stream))!.row));

/** Commands go in one after another until the system is gone; what was told is kept. */
async function type({ stream, remind }: Exercise, tell: Tell): Promise<void> {
  for (;;) {
    const outcome = await tell(stream, remind());
    if (!outcome.ok) return;
  }
}

type Tell = (stream: string, command: Command) => Promise<Outcome>;

const isQuiet = async (stream: string): Promise<boolean> => {
  const found = await desk.journal.reader.process(stream);
  return found !== undefined && Object.keys(found.process.pending).length === 0;
};
const areQuiet = async (streams: readonly string[]): Promise<boolean> =>
  (await Promise.all(streams.map(isQuiet))).every(Boolean);

async function compareMails(steps: readonly Step[], streams: readonly string[]): Promise<void> {
  // Whether a mail was overtaken by the decision it asks for, or by the next reminder of it, is chance.
  const sent = steps.map(({ end }) => end).filter((end) => end !== 'NOT_OWED' && end !== 'OVERTAKEN');
  expect([...new Set(sent)]).toEqual(['OUTBOX']);
  const mails = await desk.journal.mails.list({ status: 'OUTBOX', limit: 10_000 });
  const ids = mails.filter(({ stream }) => streams.includes(stream)).map(({ messageId }) => messageId);
  const owed = steps.filter(({ end }) => end === 'OUTBOX').map(({ messageId }) => messageId);
  expect(ids.sort()).toEqual(owed.sort());
}

test.each(deaths)(
  'kill -9 of $what: started again, every process is where it was and goes on to its end',
  async ({ key, kill, left }) => {
    const still = Array.from({ length: 4 }, (_, index) => exercise(`still-${key}-${index}`));
    const busy = Array.from({ length: 4 }, (_, index) => exercise(`busy-${key}-${index}`));
    const all = [...still, ...busy];
    const sent: Sent[] = [];
    const tell: Tell = async (stream, command) => {
      const patienceMs = command.type === 'RemindNow' ? 3_000 : 60_000;
      const outcome = await desk.submitter.submit(stream, command, { startKind: 'formation', patienceMs });
      sent.push({ stream, id: command.id, outcome });
      return outcome;
    };
    for (const one of all) {
      await giveContacts(desk.journal, one);
      for (const command of [one.start, one.advanceTo(2), ...one.approvals.slice(0, 2)]) {
        expect(await tell(one.stream, command)).toMatchObject({ ok: true });
      }
    }
    await until('mails are in the outbox', () => areQuiet(still.map(({ stream }) => stream)), 180_000);
    const before = await standings(still);

    const sentBefore = sent.length;
    const typing = busy.map((one) => type(one, tell));
    await until('commands are going in', () => sent.length >= sentBefore + 20);
    const pids = kill();
    for (const pid of pids) send(pid, 'SIGKILL');
    expect(await Promise.all(pids.map((pid) => isGone(pid, 10_000)))).toEqual(pids.map(() => true));
    expect(serversOf()).toHaveLength(left);
    await Promise.all(typing);
    await desk.leave();

    await start();
    expect(await standings(still)).toEqual(before);
    for (const { stream, approvals, advanceTo } of all) {
      for (const command of [...approvals, advanceTo(302)]) {
        expect(await tell(stream, command)).toMatchObject({ ok: true });
      }
    }
    const streams = all.flatMap(({ stream, forbund }) => [stream, `forbund-${forbund}`]);
    await until('all have ended', () => areQuiet(streams), 180_000);
    const records = await Promise.all(streams.map((stream) => recordOf(desk.journal, stream)));
    expect(lostOrDoubled(records, sent)).toEqual([]);
    expect(decidedTwice(records, sent)).toEqual([]);
    expect(stepsTwice(records)).toEqual([]);
    expect(brokenChains(records)).toEqual([]);
    await compareMails(records.flatMap(stepsOf), streams);
    for (const { stream } of records) {
      const { status } = await desk.client.workflow.getHandle(stream).describe();
      expect(['RUNNING', 'COMPLETED']).toContain(status.name);
    }
  },
  480_000,
);
