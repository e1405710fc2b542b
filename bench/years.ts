import { join } from 'node:path';
import { Worker } from '@temporalio/worker';
import { loadCaseFile } from '../client/case-file/read';
import type { CaseFile } from '../contracts/case-file/case-file';
import { migrate } from '../journal/migrate';
import { workflowBundle } from '../worker/bundle';
import { readConfig } from '../worker/config';
import { play, streamsOf } from '../worker/simulation/play';
import { openWorld, type World } from '../worker/simulation/world';
import { percentile, rounded, type Figure } from './figure';
import type { Servers } from './servers';
import { timed } from './timing';

const YEARS = 10;
/** Ten years after the formation but for eight days: the test server ends any run after 3,650 days. */
const UNTIL = '2016-11-20';

type History = Awaited<ReturnType<ReturnType<World['env']['client']['workflow']['getHandle']>['fetchHistory']>>;
type Histories = { workflowId: string; history: History }[];

/** Ten years of one förbund in virtual time: what a year takes, how much history it leaves, and replaying all of it. */
export async function measureYears(servers: Servers): Promise<Figure[]> {
  const databaseUrl = await servers.freshDatabase('ten_years');
  await migrate(databaseUrl);
  const world = await openWorld({ databaseUrl, cacheDir: readConfig().cacheDir });
  try {
    const years = await playedYears(world, await haninge());
    const histories = await historiesOf(world);
    const before = process.cpuUsage();
    const replayMs = await timed(() => replayAll(histories));
    const { user, system } = process.cpuUsage(before);
    const cpuMs = (user + system) / 1000;
    return [...perYear(years), ...ofHistory(histories), replay(histories, { ms: replayMs, cpuMs })];
  } finally {
    await world.close();
  }
}

async function haninge(): Promise<CaseFile> {
  const read = await loadCaseFile(join('examples', 'haninge.yaml'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.caseFile;
}

/** Wall time, ms, of each whole year after the formation. */
async function playedYears(world: World, caseFile: CaseFile): Promise<number[]> {
  const began = new Map<string, number>();
  const onDay = (day: string): void => {
    const year = day.slice(0, 4);
    if (!began.has(year)) began.set(year, performance.now());
  };
  await play(world, { caseFile, until: UNTIL, onDay });
  const starts = [...began].filter(([year]) => year >= '2007').map(([, at]) => at);
  return starts.slice(1).map((at, index) => at - (starts[index] ?? at));
}

async function historiesOf(world: World): Promise<Histories> {
  const streams = await streamsOf(world, 'haninge');
  const fetched = streams.map(async (workflowId) => {
    const history = await world.env.client.workflow.getHandle(workflowId).fetchHistory();
    return { workflowId, history };
  });
  return Promise.all(fetched);
}

async function replayAll(histories: Histories): Promise<void> {
  const results = Worker.runReplayHistories({ workflowBundle: await workflowBundle() }, histories);
  for await (const { workflowId, error } of results) {
    if (error) throw new Error(`${workflowId} does not replay`, { cause: error });
  }
}

function perYear(years: readonly number[]): Figure[] {
  const after = years.slice(1);
  const slowest = Math.max(...after);
  return [
    figure('simulated förbund-year after the first, slowest of eight', {
      ours: `${rounded(slowest / 1000)} s (median ${rounded(percentile(after, 0.5) / 1000)} s)`,
      target: '<= 1 s each',
      met: slowest <= 1000,
    }),
  ];
}

function ofHistory(histories: Histories): Figure[] {
  const lengths = histories.map(({ history }) => history.events?.length ?? 0);
  const each = Math.round(lengths.reduce((sum, length) => sum + length, 0) / YEARS);
  const longest = Math.max(...lengths);
  return [
    figure('history events per förbund-year, all its workflows', {
      ours: String(each),
      target: '<= 900',
      met: each <= 900,
    }),
    figure('history events of the longest single run', {
      ours: String(longest),
      target: '<= 2,000',
      met: longest <= 2000,
    }),
  ];
}

const replay = (histories: Histories, { ms, cpuMs }: { ms: number; cpuMs: number }): Figure =>
  figure(`replay of ten years of a förbund, ${histories.length} workflows`, {
    ours: `${rounded(ms / 1000)} s (${rounded(cpuMs / 1000)} s of CPU)`,
    target: '<= 2 s',
    met: ms <= 2000,
  });

const figure = (what: string, { ours, target, met }: Pick<Figure, 'ours' | 'target'> & { met: boolean }): Figure => ({
  ...{ what, ours, against: '', theirs: '', target, met },
});
