import type { Hono } from 'hono';
import type { Site } from '../site';
import { IncidentsPage } from './page';

const A_MONTH = 30 * 86_400_000;

export function serveIncidents(app: Hono, { journal, pageFor }: Site): void {
  app.get('/incidents', async (context) => {
    const page = pageFor(context);
    const incidents = await journal.incidents.list({ now: page.now, resolvedSince: page.now - A_MONTH });
    return context.html(<IncidentsPage page={page} incidents={incidents} />);
  });
}
