import { Worker } from '@temporalio/worker';
import { addDays } from '../domain/calendar/civil-date';
import { migrate } from '../journal/migrate';
import { readConfig } from '../worker/config';
import { nineOn, settled } from '../worker/simulation/taking';
import { openWorld, type World } from '../worker/simulation/world';
import { bareBundle } from './bare-bundle';
import { percentile, rounded, type Figure } from './figure';
import type { Servers } from './servers';
import { timed } from './timing';
import { contacts, expiresOn, receivedOn, withdrawalStart } from './withdrawal-plan';

/** The first is the slowest: nothing has run before it. */
const ROUNDS = 3;
const taskQueue = 'bare';
/** The förbund that is told; it does nothing of its own, for its years are measured elsewhere. */
const forbund = 'forbund-bench';

/**
 * A notice from its receipt until its förbund knows that it has run out three years later, in virtual time; and a bare
 * workflow that sleeps from instant to instant as it did.
 */
export async function measureWithdrawal(servers: Servers): Promise<Figure[]> {
  const databaseUrl = await servers.freshDatabase('withdrawal');
  await migrate(databaseUrl);
  const world = await openWorld({ databaseUrl, cacheDir: readConfig().cacheDir });
  try {
    for (const contact of contacts) await world.journal.contacts.set(contact);
    const { nativeConnection: connection } = world.env;
    const bare = await Worker.create({ connection, taskQueue, workflowBundle: await bareBundle() });
    return await bare.runUntil(async () => {
      const rounds: Round[] = [];
      for (let no = 1; no <= ROUNDS; no++) rounds.push(await measured(world, no));
      return figures(rounds);
    });
  } finally {
    await world.close();
  }
}

interface Round {
  oursMs: number;
  bareMs: number;
  events: number;
  runs: number;
  bareEvents: number;
}

async function measured(world: World, no: number): Promise<Round> {
  const { workflow } = world.env.client;
  const told = await workflow.start('bareForbund', { taskQueue, workflowId: forbund, args: [forbund] });
  const clockShiftMs = nineOn(receivedOn) - (await world.clock.now());
  const { stream, start } = withdrawalStart(no, clockShiftMs);
  const oursMs = await timed(async () => {
    await workflow.start('withdrawal', { taskQueue: 'forbund', workflowId: stream, args: [{ stream, start }] });
    await world.clock.sleepUntil(nineOn(addDays(expiresOn, 1)) - clockShiftMs);
    await settled(world, [stream]);
  });
  await hasRunOut(world, stream);
  const runs = await runsOf(world, stream);
  await told.terminate();
  await workflow.getHandle(stream).terminate();
  return { oursMs, events: lengthOf(runs), runs: runs.length, ...(await bareAlike(world, { no, runs })) };
}

async function hasRunOut({ journal }: World, stream: string): Promise<void> {
  const found = await journal.reader.process(stream);
  const pending = Object.keys(found?.process.pending ?? {});
  if (found?.row.phase !== 'EXPIRED_LIQUIDATION' || pending.length > 0) {
    throw new Error(`${stream} is ${found?.row.phase ?? 'nowhere'}, with ${pending.length} effects pending`);
  }
}

type History = Awaited<ReturnType<ReturnType<World['env']['client']['workflow']['getHandle']>['fetchHistory']>>;
type Runs = readonly History[];

/** Each run's history, from the first to the one that goes on; the last one's start names the run before it. */
async function runsOf({ env }: World, workflowId: string): Promise<Runs> {
  const runs: History[] = [];
  let runId: string | null | undefined;
  do {
    const history = await env.client.workflow.getHandle(workflowId, runId ?? undefined).fetchHistory();
    runs.unshift(history);
    runId = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
  } while (runId);
  return runs;
}

const lengthOf = (runs: Runs): number => runs.reduce((sum, { events }) => sum + (events?.length ?? 0), 0);

/** How long after it began each of its timers went off, ms. */
function alarmsOf(runs: Runs): number[] {
  const events = runs.flatMap((run) => run.events ?? []);
  const began = msOf(events[0]?.eventTime);
  return events.flatMap(({ timerFiredEventAttributes, eventTime }) =>
    timerFiredEventAttributes ? [msOf(eventTime) - began] : [],
  );
}

type Instant = NonNullable<NonNullable<History['events']>[number]['eventTime']>;
const msOf = (at: Instant | null | undefined): number => Number(at?.seconds ?? 0) * 1000 + (at?.nanos ?? 0) / 1e6;

async function bareAlike(world: World, { no, runs }: { no: number; runs: Runs }) {
  const began = await world.clock.now();
  const instants = alarmsOf(runs).map((after) => began + after);
  const workflowId = `bare-alarms-${no}`;
  const bareMs = await timed(() =>
    world.env.client.workflow.execute('bareAlarms', { taskQueue, workflowId, args: [instants] }),
  );
  return { bareMs, bareEvents: lengthOf(await runsOf(world, workflowId)) };
}

function figures(rounds: readonly Round[]): Figure[] {
  const median = (of: (round: Round) => number): number => percentile(rounds.map(of), 0.5);
  const [oursMs, bareMs] = [median(({ oursMs: ms }) => ms), median(({ bareMs: ms }) => ms)];
  const [events, bareEvents] = [median((round) => round.events), median((round) => round.bareEvents)];
  const against = 'bare workflow that sleeps as often and as long';
  const slowest = Math.max(...rounds.map(({ oursMs: ms }) => ms));
  return [
    {
      what: `three-year withdrawal in virtual time, median of ${ROUNDS} (slowest ${rounded(slowest / 1000)} s)`,
      ours: `${rounded(oursMs / 1000)} s`,
      against,
      theirs: `${rounded(bareMs / 1000)} s`,
      ratio: oursMs / bareMs,
      target: '<= 2 s',
      met: slowest <= 2000,
    },
    {
      what: `its history events over all its runs (in ${median(({ runs }) => runs)})`,
      ours: String(events),
      against,
      theirs: String(bareEvents),
      ratio: events / bareEvents,
      target: '<= 300',
      met: events <= 300,
    },
  ];
}
