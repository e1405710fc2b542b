import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { createOverview } from '../../journal/overview';
import { createAccess } from './access';
import { serveAssets } from './asset-files';
import { pollChanges } from './changes';
import { FirstStart } from './first-start';
import { loopbackOnly, ownFormsOnly, securityHeaders } from './guard';
import { languageOf } from './language';
import { serveIncidents } from './incidents/routes';
import { serveLive } from './live';
import { serveMails } from './mail/routes';
import { createLines } from './overview/lines';
import { Overview as OverviewPage } from './overview/page';
import { createDirectory } from './member/directory';
import { serveMembers } from './member/routes';
import { pageOf, type Page } from './page';
import { serveProcesses } from './process/routes';
import { Broken, NotFound, SignInNeeded } from './refused';
import { serveSession, sessionCookie } from './session';
import type { Site, WebSettings } from './site';
import { createStories } from './story';

/** The dashboard: reads only, and shows what it reads; on loopback, for whom the sign-in link was printed. */
export function createWeb(settings: WebSettings): Hono {
  const app = new Hono();
  const pageFor = (context: Context): Page =>
    pageOf(new URL(context.req.url), languageOf(context), { now: settings.clock(), version: settings.version });
  const overview = createOverview(settings.journal.pool);
  const site: Site = {
    ...settings,
    access: createAccess(settings.signIn),
    overview,
    stories: createStories(settings.journal.reader),
    directory: createDirectory(settings.journal.reader),
    pageFor,
  };

  app.use(securityHeaders, loopbackOnly, ownFormsOnly);
  serveHealth(app, site);
  serveAssets(app);
  serveSession(app, site);
  app.use(signedInOnly(site));
  serveOverview(app, site);
  serveProcesses(app, site);
  serveMembers(app, site);
  serveMails(app, site);
  serveIncidents(app, site);
  serveLive(app, pollChanges(overview));
  app.notFound((context) => context.html(<NotFound page={pageFor(context)} />, 404));
  app.onError((error, context) => {
    console.error(JSON.stringify({ level: 'error', at: 'web', path: context.req.path, message: error.message }));
    return context.html(<Broken page={pageFor(context)} />, 503);
  });
  return app;
}

const signedInOnly =
  ({ access, clock, pageFor }: Site): MiddlewareHandler =>
  async (context, next) => {
    if (access.isSignedIn(getCookie(context, sessionCookie), clock())) return next();
    return context.html(<SignInNeeded page={pageFor(context)} used={false} />, 401);
  };

function serveHealth(app: Hono, { overview, version }: Site): void {
  app.get('/healthz', async (context) => {
    try {
      await overview.stamp();
      return context.json({ status: 'ok', version });
    } catch {
      return context.json({ status: 'database out of reach', version }, 503);
    }
  });
}

function serveOverview(app: Hono, { journal, overview, mailMode, pageFor }: Site): void {
  const linesOf = createLines();
  app.get('/', async (context) => {
    const page = pageFor(context);
    const [rows, incidents] = await Promise.all([overview.read(), journal.incidents.count(page.now)]);
    if (rows.processes.length === 0) return context.html(<FirstStart page={page} mode={mailMode} />);
    return context.html(<OverviewPage page={page} lines={linesOf(rows, page.now)} incidents={incidents} />);
  });
}
