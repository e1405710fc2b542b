import { createTurnActivities } from '../activities/turn';
import { loadCaseFile } from '../client/case-file/read';
import { createWeb } from '../client/web/create-web';
import { startOfDay } from '../domain/calendar/stockholm';
import { withClient } from '../journal/database';
import { connectJournal, type Journal } from '../journal/journal';
import { migrate } from '../journal/migrate';
import { readConfig } from '../worker/config';
import { play } from '../worker/simulation/play';
import { openWorld } from '../worker/simulation/world';
import { copyAs, streamsIn, type Written } from './copies';
import { percentile, rounded, type Figure } from './figure';
import { overviewOf } from './overview';
import type { Servers } from './servers';
import { timed } from './timing';

const FORBUND = Number(process.env.BENCH_FORBUND ?? 100);
const UNTIL = '2011-12-31';
const PAGES = 300;
/** What somebody looks at on the first working day after the five years. */
const now = startOfDay('2012-01-02') + 9 * 3_600_000;

/** A hundred förbund, each with its formation and five years: the overview over them, and making all rows again. */
export async function measureYearsJournal(servers: Servers): Promise<Figure[]> {
  const written = await fiveYears(servers);
  const url = await servers.freshDatabase('many_years');
  await migrate(url);
  const journal = connectJournal({ url });
  try {
    let events = 0;
    for (let nth = 1; nth <= FORBUND; nth++) events += await copyAs(journal, written, nth);
    return [await overview(journal, events), ...(await rebuilt(journal, events))];
  } finally {
    await journal.close();
  }
}

/** Haninge as the simulation plays it: the years that are copied. */
async function fiveYears(servers: Servers): Promise<Written[]> {
  const databaseUrl = await servers.freshDatabase('five_years');
  await migrate(databaseUrl);
  const read = await loadCaseFile('examples/haninge.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const world = await openWorld({ cacheDir: readConfig().cacheDir, databaseUrl });
  try {
    await play(world, { caseFile: read.caseFile, until: UNTIL });
    return await streamsIn(world.journal);
  } finally {
    await world.close();
  }
}

/** After a change each time, so that nothing is served from what was read before. */
async function overview(journal: Journal, events: number): Promise<Figure> {
  const page = await overviewOf(createWeb({ journal, clock: () => now, ...looks }));
  const activities = createTurnActivities({ store: journal.store });
  const change = (nth: number): Promise<unknown> => {
    const data = { on: '2012-01-02', subject: 'Verksamhetsplan' };
    const command = { id: `inform-${nth}`, actor: 'admin:bench', type: 'RecordInformation', data };
    return activities.turn({
      stream: `forbund-copy${(nth % FORBUND) + 1}`,
      now,
      received: [{ command, at: now }],
      noted: [],
    });
  };
  for (let nth = 0; nth < 20; nth++) await page();
  const times: number[] = [];
  for (let nth = 0; nth < PAGES; nth++) {
    await change(nth);
    times.push(await timed(page));
  }
  const p99 = percentile(times, 0.99);
  return {
    what: `overview, ${FORBUND} förbund x 5 years, ${events} events, p99 (p50 ${rounded(percentile(times, 0.5), 0)} ms)`,
    ours: `${rounded(p99, 0)} ms`,
    against: 'fixed',
    theirs: '',
    target: '<= 60 ms',
    met: p99 <= 60,
  };
}

const looks = {
  version: 'bench',
  mailMode: 'outbox',
  signIn: { oneTimeToken: 'bench', secret: 'bench' },
} as const;

async function rebuilt(journal: Journal, events: number): Promise<Figure[]> {
  const before = await tables(journal);
  const took = await timed(() => journal.rebuild());
  const after = await tables(journal);
  const same = Object.keys(before).filter((name) => before[name] === after[name]);
  const seconds = (took / 1_000 / events) * 100_000;
  return [
    {
      what: 'rebuild of all rows, per 100,000 events',
      ours: `${rounded(seconds, 1)} s`,
      against: '',
      theirs: '',
      target: 'printed',
    },
    {
      what: `tables the same after the rebuild: ${same.join(', ')}`,
      ours: `${same.length} of ${Object.keys(before).length}`,
      against: 'the rows as they were',
      theirs: '',
      target: 'all',
      met: same.length === Object.keys(before).length,
    },
  ];
}

const keys = { processes: 'stream', duties: 'stream, id', decisions: 'stream, position', timeline: 'stream, position' };

/** A fingerprint of each table, every column of every row. */
async function tables({ url }: Journal): Promise<Record<string, string>> {
  return withClient(url, async (client) => {
    const prints: Record<string, string> = {};
    for (const [table, key] of Object.entries(keys)) {
      const text = `SELECT md5(string_agg(md5(t::text), '' ORDER BY ${key})) AS print FROM ${table} t`;
      const { rows } = await client.query<{ print: string }>(text);
      prints[table] = rows[0]?.print ?? '';
    }
    return prints;
  });
}
