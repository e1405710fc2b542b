import { createTurnActivities } from '../activities/turn';
import { createWeb } from '../client/web/create-web';
import { civilDateAt } from '../domain/calendar/stockholm';
import { connectJournal, type Journal } from '../journal/journal';
import { migrate } from '../journal/migrate';
import { percentile, rounded, type Figure } from './figure';
import { formationCommands } from './formation-plan';
import type { Servers } from './servers';
import { rate, timed } from './timing';

const PROCESSES = 1_000;
const PAGES = 300;

/** The overview as the server makes it, after a change each time, so that nothing is served from what was read before. */
export async function measureOverview(servers: Servers): Promise<Figure> {
  const url = await servers.freshDatabase('overview');
  await migrate(url);
  const journal = connectJournal({ url });
  try {
    const change = changesOf(journal);
    await rate(PROCESSES, 8, (index) => change(index, 'start'));
    const page = await pageOf(journal);
    for (let nth = 0; nth < 20; nth++) await page();
    const times: number[] = [];
    for (let nth = 0; nth < PAGES; nth++) {
      await change(nth, 'approval');
      times.push(await timed(page));
    }
    return figure(times);
  } finally {
    await journal.close();
  }
}

function figure(times: readonly number[]): Figure {
  const p99 = percentile(times, 0.99);
  const what = `overview page, ${PROCESSES} processes, p99 (p50 ${rounded(percentile(times, 0.5), 0)} ms)`;
  return { what, ours: `${rounded(p99, 0)} ms`, against: 'fixed', theirs: '', target: '<= 50 ms', met: p99 <= 50 };
}

/** Real turns on the journal, without Temporal: what a page shows does not depend on who called them. */
function changesOf(journal: Journal) {
  const activities = createTurnActivities({ store: journal.store });
  const today = civilDateAt(Date.now());
  return (index: number, what: 'start' | 'approval'): Promise<unknown> => {
    const { start, approvals } = formationCommands(`overview-${index}`, today);
    const now = Date.now();
    const received = (what === 'start' ? [start] : approvals.slice(0, 1)).map((command) => ({ command, at: now }));
    return activities.turn({ stream: `formation-overview-${index}-1`, now, received, noted: [] });
  };
}

function pageOf(journal: Journal): Promise<() => Promise<void>> {
  const signIn = { oneTimeToken: 'bench', secret: 'bench' };
  return overviewOf(createWeb({ journal, clock: Date.now, version: 'bench', mailMode: 'outbox', signIn }));
}

/** The overview, as somebody who is signed in gets it. */
export async function overviewOf(app: ReturnType<typeof createWeb>): Promise<() => Promise<void>> {
  const headers = await signedIn((path, init) => app.request(`http://127.0.0.1${path}`, init));
  return async () => {
    const response = await app.request('http://127.0.0.1/', { headers });
    if (response.status !== 200) throw new Error(`the overview answers ${response.status}`);
    await response.text();
  };
}

type Request = (path: string, init?: RequestInit) => Response | Promise<Response>;

async function signedIn(request: Request): Promise<Record<string, string>> {
  const response = await request('/sign-in?token=bench', { headers: { host: '127.0.0.1' } });
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { cookie, host: '127.0.0.1' };
}
