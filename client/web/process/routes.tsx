import type { Hono } from 'hono';
import type { Site } from '../site';
import { NotFound } from '../refused';
import { ForbundPage } from '../forbund/page';
import { FormationPage } from './page';
import { readProcess } from './read';
import { TextPage } from './text-page';

export function serveProcesses(app: Hono, { journal, pageFor }: Site): void {
  app.get('/process/:stream', async (context) => {
    const page = pageFor(context);
    const found = await readProcess(journal, context.req.param('stream'), page);
    if (!found) return context.html(<NotFound page={page} />, 404);
    if (found.kind === 'forbund') return context.html(<ForbundPage page={page} found={found} />);
    return context.html(<FormationPage page={page} found={found} />);
  });
  app.get('/text/:hash', async (context) => {
    const page = pageFor(context);
    const hash = context.req.param('hash');
    const text = await journal.documents.getText(hash);
    if (text === undefined) return context.html(<NotFound page={page} />, 404);
    return context.html(<TextPage page={page} hash={hash} text={text} />);
  });
}
