import { createTurnActivities } from '../activities/turn';
import { createWeb } from '../client/web/create-web';
import { civilDateAt } from '../domain/calendar/stockholm';
import { connectJournal } from '../journal/journal';
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
    const { turn } = createTurnActivities({ store: journal.store });
    const today = civilDateAt(Date.now());
    const send = (index: number, nth: number): Promise<unknown> => {
      const { start, approvals } = formationCommands(`overview-${index}`, today);
      const command = nth === 0 ? start : approvals[nth - 1]!;
      const now = Date.now();
      return turn({ stream: `formation-overview-${index}-1`, now, received: [{ command, at: now }], noted: [] });
    };
    await rate(PROCESSES, 8, (index) => send(index, 0));
    const app = createWeb({
      journal,
      clock: Date.now,
      version: 'bench',
      mailMode: 'outbox',
      signIn: { oneTimeToken: 'bench', secret: 'bench' },
    });
    const headers = await signedIn((path, init) => app.request(`http://127.0.0.1${path}`, init));
    const page = async (): Promise<void> => {
      const response = await app.request('http://127.0.0.1/', { headers });
      if (response.status !== 200) throw new Error(`the overview answers ${response.status}`);
      await response.text();
    };
    for (let nth = 0; nth < 20; nth++) await page();
    const times: number[] = [];
    for (let nth = 0; nth < PAGES; nth++) {
      await send(nth, 1);
      times.push(await timed(page));
    }
    const p99 = percentile(times, 0.99);
    const what = `overview page, ${PROCESSES} processes, p99 (p50 ${rounded(percentile(times, 0.5), 0)} ms)`;
    return { what, ours: `${rounded(p99, 0)} ms`, against: 'fixed', theirs: '', target: '<= 50 ms', met: p99 <= 50 };
  } finally {
    await journal.close();
  }
}

type Request = (path: string, init?: RequestInit) => Response | Promise<Response>;

async function signedIn(request: Request): Promise<Record<string, string>> {
  const response = await request('/sign-in?token=bench', { headers: { host: '127.0.0.1' } });
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { cookie, host: '127.0.0.1' };
}
