import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from '../../domain/command';
import { isGone, send, startOf } from '../../worker/embedded/processes';
import { Supervised, type Stoppable } from '../../worker/embedded/supervise';
import { startReceiver, type Receiver } from '../activities/receiver';
import { exercise, giveContacts, type Exercise } from './exercise';
import { openMachinery, type Machinery } from './machinery';
import {
  brokenChains,
  decidedTwice,
  lostOrDoubled,
  mailProblems,
  recordOf,
  stepsOf,
  stepsTwice,
  type Sent,
} from './reckoning';
import { Seeded } from './seeded';
import { until } from './until';

const KILLS = Number(process.env['KILLS'] ?? 30);
const SEED = Number(process.env['KILLS_SEED'] ?? 7);
const LANES = 8;
const MINUTE = 60_000;

const names = ['PostgreSQL', 'Temporal', 'worker'] as const;
type Name = (typeof names)[number];
type Part = Stoppable & { pid: number };

let machinery: Machinery;
let receiver: Receiver;
const parts = new Map<Name, Supervised<Part>>();
beforeAll(async () => {
  [machinery, receiver] = await Promise.all([openMachinery(), startReceiver()]);
  const { database, temporal, startPostgres, startTemporal, startWorker } = machinery;
  const worker = () => startWorker({ smtpUrl: receiver.url });
  const keepUp = (server: Name, first: Part, start: () => Promise<Part>): void =>
    void parts.set(server, new Supervised(first, { server, start, onRestart: () => undefined }));
  keepUp('PostgreSQL', database, startPostgres);
  keepUp('Temporal', temporal, startTemporal);
  keepUp('worker', await worker(), worker);
}, 2 * MINUTE);
afterAll(async () => {
  for (const name of [...names].reverse()) await parts.get(name)?.stop();
  await machinery.close();
  await receiver.close();
}, MINUTE);

const sent: Sent[] = [];

async function submit(stream: string, command: Command, patienceMs?: number): Promise<void> {
  const patience = patienceMs === undefined ? {} : { patienceMs };
  const outcome = await machinery.submitter.submit(stream, command, { startKind: 'formation', ...patience });
  sent.push({ stream, id: command.id, outcome });
}

/** A formation from its start to its end, formed or lapsed, at the pace of chance. */
async function live({ stream, start, approvals, advanceTo, remind }: Exercise, random: Seeded): Promise<void> {
  const [first, second, third, fourth] = approvals as [Command, Command, Command, Command];
  const isFormed = random.happens(0.6);
  const ending = isFormed ? [third, advanceTo(271), fourth, advanceTo(302)] : [advanceTo(287), advanceTo(302)];
  for (const command of [start, advanceTo(2), first, advanceTo(104), second, ...ending]) {
    await pause(random.whole(0, 1_200));
    await submit(stream, command);
    if (random.happens(0.3)) await submit(stream, remind(), random.whole(20, 300));
  }
}

/** One formation after another, while the killing goes on. */
async function lane(lane: number, goesOn: () => boolean): Promise<void> {
  const random = new Seeded(SEED * 1_000 + lane);
  for (let no = 1; goesOn(); no++) {
    const one = exercise(`kill-${lane}-${no}`);
    await untilDone(() => giveContacts(machinery.journal, one));
    await live(one, random);
  }
}

const untilDone = (work: () => Promise<void>): Promise<void> =>
  until('it is done', () => work().then(() => true), MINUTE);

async function killAtRandom(): Promise<Record<string, number>> {
  const random = new Seeded(SEED);
  const killed: Record<string, number> = { PostgreSQL: 0, Temporal: 0, worker: 0 };
  for (let kills = 0; kills < KILLS; kills++) {
    await pause(random.whole(1_500, 4_500));
    const victim = random.one(names);
    if (random.happens(0.6)) receiver.behaviour.takesAndDies = 1;
    const pidOf = () => parts.get(victim)!.current().pid;
    await until(`${victim} is up again`, () => startOf(pidOf()) !== undefined, MINUTE);
    const pid = pidOf();
    send(pid, 'SIGKILL');
    expect(await isGone(pid, 10_000)).toBe(true);
    killed[victim]! += 1;
  }
  return killed;
}

const streamsOf = (): string[] => [...new Set(sent.map(({ stream }) => stream))].sort();
const forbundOf = (stream: string): string => stream.replace(/^formation-(.*)-1$/, 'forbund-$1');

/** Nothing of the stream is left to be done outside. */
async function isQuiet(stream: string): Promise<boolean | string> {
  const found = await machinery.journal.reader.process(stream);
  const pending = Object.keys(found?.process.pending ?? {});
  return pending.length === 0 || `${stream} has ${pending.join(', ')} pending`;
}

test(
  `${KILLS} kills at random of worker, Temporal and PostgreSQL: nothing acknowledged is lost, nothing is there twice`,
  async () => {
    let goesOn = true;
    const lanes = Array.from({ length: LANES }, (_, index) => lane(index, () => goesOn));
    const killed = await killAtRandom().finally(() => (goesOn = false));
    await Promise.all(lanes);
    receiver.behaviour.takesAndDies = 0;

    const streams = streamsOf();
    for (const stream of streams) await until(`${stream} is quiet`, () => isQuiet(stream), 8 * MINUTE);
    const { journal, submitter, client } = machinery;
    const formations = await Promise.all(streams.map((stream) => recordOf(journal, stream)));
    const formed = formations.filter(({ events }) => events.some(({ event }) => event.type === 'ForbundFormed'));
    const forbund = formed.map(({ stream }) => forbundOf(stream));
    await until(
      'every förbund has begun',
      async () => (await Promise.all(forbund.map((name) => journal.reader.process(name)))).every(Boolean),
      MINUTE,
    );
    // The förbund, and all that they have started in their turn.
    const all = (await journal.reader.listProcesses()).map(({ stream }) => stream);
    for (const stream of all) await until(`${stream} is quiet`, () => isQuiet(stream), 8 * MINUTE);
    const records = await Promise.all(all.map((name) => recordOf(journal, name)));
    const steps = records.flatMap(stepsOf);
    const received = receiver.copies.map(({ messageId }) => messageId ?? '');
    console.info({
      ...killed,
      formations: streams.length,
      formed: formed.length,
      commands: sent.length,
      unacknowledged: sent.filter(({ outcome }) => !outcome.ok).length,
      steps: steps.length,
      notOwed: steps.filter(({ end }) => end === 'NOT_OWED').length,
      received: received.length,
      unique: new Set(received).size,
    });

    expect(formed.length).toBeGreaterThan(0);
    expect(lostOrDoubled(records, sent)).toEqual([]);
    expect(decidedTwice(records, sent)).toEqual([]);
    expect(stepsTwice(records)).toEqual([]);
    expect(brokenChains(records)).toEqual([]);
    expect(mailProblems(steps, received)).toEqual([]);
    // Only those without an answer may be missing; nothing was refused.
    const refusals = sent.flatMap(({ id, outcome }) => (outcome.ok ? [] : [{ id, code: outcome.code }]));
    expect(refusals.filter(({ id, code }) => !id.includes('remind') || !later.includes(code))).toEqual([]);

    const begun = records.filter(({ stream }) => forbund.includes(stream));
    const types = begun.map(({ events }) => events.map(({ event }) => event.type));
    expect(types.map(([first]) => first)).toEqual(forbund.map(() => 'ForbundBegun'));
    for (const { stream } of records) {
      const { status } = await client.workflow.getHandle(stream).describe();
      expect(['RUNNING', 'COMPLETED']).toContain(status.name);
    }
    // Nobody is stuck: each answers what it has answered before.
    for (const stream of streams) {
      const [first] = sent.filter((one) => one.stream === stream && one.outcome.ok);
      const again = exercise(stream.slice('formation-'.length, -2)).start;
      expect(await submitter.submit(stream, again)).toEqual(first!.outcome);
    }
  },
  20 * MINUTE,
);
const later = ['JournalDown', 'TemporalDown', 'UnprocessedUpdate', 'AcceptedUpdateCompletedWorkflow'];
