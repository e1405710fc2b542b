import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { serveWeb, type Listening } from '../../../client/web/serve';
import { openBrowser } from '../../browser';
import { token, type World } from './world';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** A browser that is signed in to the dashboard of a world. */
export interface Browsing {
  browser: Browser;
  site: Listening;
  session: string;
  /** From now on with another session cookie. */
  signIn: (session: string) => void;
  open: (options?: Parameters<Browser['newContext']>[0], signedIn?: boolean) => Promise<BrowserContext>;
  go: (page: Page, path: string, lang?: string) => Promise<Response | null>;
  close: () => Promise<void>;
}

export async function browse(world: World): Promise<Browsing> {
  const site = await serveWeb(world.web, { port: 0, host: '127.0.0.1' });
  const browser = await openBrowser();
  const first = await browser.newContext();
  const page = await first.newPage();
  await page.goto(`${site.url}/sign-in?token=${token}`);
  await page.waitForURL(`${site.url}/`);
  let session = (await first.cookies()).find(({ name }) => name === 'session')!.value;
  await first.close();
  return {
    browser,
    site,
    session,
    signIn: (other) => void (session = other),
    async open(options = {}, signedIn = true) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      if (signedIn) await context.addCookies([{ name: 'session', value: session, url: site.url }]);
      return context;
    },
    go: (to, path, lang = 'sv') => to.goto(`${site.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** What axe finds against WCAG 2.0 and 2.1, A and AA. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then(({ violations }) => violations)`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

interface Look {
  lang: string;
  colorScheme: 'light' | 'dark';
}

/** Every page at 1280 and at 320 px: what axe finds, what scrolls sideways, what is in another language. */
export async function faults(
  { open, go }: Browsing,
  paths: Readonly<Record<string, string>>,
  { lang, colorScheme }: Look,
): Promise<string[]> {
  const wrong: string[] = [];
  const wide = await open({ colorScheme });
  const narrow = await open({ colorScheme, viewport: { width: 320, height: 700 } });
  const pages = [await wide.newPage(), await narrow.newPage()] as const;
  for (const [name, path] of Object.entries(paths)) {
    for (const page of pages) {
      const answer = await go(page, path, lang);
      if (answer?.status() === 401) wrong.push(`${name} is behind the sign-in`);
      wrong.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
    }
    const width = await pages[1].evaluate<number>('document.documentElement.scrollWidth');
    if (width > 320) wrong.push(`${name} is ${width} px wide`);
    if ((await pages[0].getAttribute('html', 'lang')) !== lang) wrong.push(`${name} is not in ${lang}`);
  }
  await Promise.all([wide.close(), narrow.close()]);
  return wrong;
}
