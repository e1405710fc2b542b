import type { Context, Hono } from 'hono';
import { ForbundPage } from '../forbund/page';
import { readForbund } from '../forbund/read';
import type { Page } from '../page';
import { NotFound } from '../refused';
import type { Site } from '../site';
import { GeneralPage } from './general';
import { FormationPage } from './page';
import { readProcess, withTexts } from './read';
import { TextPage } from './text-page';

export function serveProcesses(app: Hono, site: Site): void {
  const { journal, overview, pageFor } = site;
  app.get('/process/:stream', async (context) =>
    answer(context, await processPage(site, context.req.param('stream'), pageFor(context)), pageFor(context)),
  );
  app.get('/forbund/:forbund', async (context) => {
    const forbund = context.req.param('forbund');
    const page = pageFor(context);
    const own = (await overview.read()).processes.filter((process) => process.forbund === forbund);
    // Before it is formed a förbund is its formation, the last one tried.
    const stream =
      own.find(({ kind }) => kind === 'forbund')?.stream ??
      own
        .map((process) => process.stream)
        .sort()
        .at(-1);
    return answer(context, stream === undefined ? undefined : await processPage(site, stream, page), page);
  });
  app.get('/text/:hash', async (context) => {
    const page = pageFor(context);
    const hash = context.req.param('hash');
    const text = await journal.documents.getText(hash);
    return answer(context, text === undefined ? undefined : <TextPage page={page} hash={hash} text={text} />, page);
  });
}

type Shown = ReturnType<typeof NotFound>;

const answer = (context: Context, shown: Shown | undefined, page: Page) =>
  shown === undefined ? context.html(<NotFound page={page} />, 404) : context.html(shown);

/** The page of a process by its kind; undefined where there is none of that name. */
async function processPage(site: Site, stream: string, page: Page): Promise<Shown | undefined> {
  const incident = await site.journal.incidents.open(stream, '');
  if (stream.startsWith('forbund-')) {
    const found = await readForbund(site, stream.slice('forbund-'.length), page);
    return found && <ForbundPage page={page} found={found} incident={incident} />;
  }
  const found = await readProcess(site, stream, page);
  if (!found) return undefined;
  if (found.row.kind === 'formation') {
    const formation = await withTexts(site, found);
    return formation && <FormationPage page={page} found={formation} incident={incident} />;
  }
  const story = await site.stories(stream, found.row.version);
  return <GeneralPage page={page} found={found} phases={story?.phases ?? {}} incident={incident} />;
}
