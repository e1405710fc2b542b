import { serveWeb } from '../../../client/web/serve';
import { browse, faults, violations, type Browsing } from './browsing';
import { noon, openWorld, token, type World } from './world';

let world: World;
let browsing: Browsing;
const others: { close: () => Promise<void> }[] = [];
let stream = '';
const paths: Record<string, string> = {};

beforeAll(async () => {
  world = await openWorld(noon('2006-09-13'));
  browsing = await browse(world);
  await fill();
});
afterAll(async () => {
  for (const other of others) await other.close();
  await browsing.close();
  await world.close();
});

async function fill(): Promise<void> {
  stream = await world.form('haninge', { exercise: false }, '2006-09-12');
  await world.form(
    'haninge',
    { forbund: 'formed', name: 'Samordningsförbundet Åsbygden', exercise: true },
    '2007-01-01',
  );
  const { process } = (await world.journal.reader.process('formation-formed-1'))!;
  const start = Object.values(process.pending).find((effect) => effect.kind === 'start')!;
  await world.send(start.stream, start.command);
  await world.form('huddinge', { exercise: false }, '2006-06-01');
  const { messageId } = await world.mails.draft({
    stream,
    effect: 'confirm@1',
    forbund: 'haninge',
    member: 'HAN',
    role: 'registrar',
    address: 'registrator@haninge.example',
    language: 'sv',
    subject: 'Haninge kommun, bekräfta § 6 senast 1 januari 2007',
    text: 'Haninge kommun behöver bekräfta § 6.\n',
    html: '<p>Haninge kommun behöver bekräfta § 6.</p>',
    createdAt: noon('2006-09-13'),
  });
  const { incidents } = world.journal;
  const since = noon('2006-09-12');
  await incidents.raise({ stream, subject: '', cause: 'LOST', since, details: {} }, since);
  const to = { member: 'HAN', role: 'registrar' };
  await incidents.raise({ stream, subject: 'mail:HAN/registrar', cause: 'NO_CONTACT', since, details: { to } }, since);
  await incidents.raise({ stream, subject: 'x', cause: 'NOT_STARTED', since, details: { id: 'x' } }, since);
  await incidents.resolve((await incidents.open(stream, 'x'))!.no!, since);
  const text = (await world.journal.reader.process(stream))!.process.state as {
    plan: { charter: { paragraphs: { hash: string }[] } };
  };
  Object.assign(paths, {
    overview: '/',
    'a search without a match': '/?sok=finnsinte',
    'a formation that converges': `/process/${stream}`,
    'a formation that is done, an exercise': '/process/formation-formed-1',
    'a formed förbund': `/process/${start.stream}`,
    incidents: '/incidents',
    mail: '/mail',
    'one mail': `/mail/${encodeURIComponent(messageId)}`,
    'a text': `/text/${text.plan.charter.paragraphs[0]!.hash}`,
    'a page that is not there': '/nope',
    'a link that is used': '/sign-in?token=used',
  });
}

const open: Browsing['open'] = (...asked) => browsing.open(...asked);
const go: Browsing['go'] = (...asked) => browsing.go(...asked);

describe.each(['sv', 'en'])('in %s', (lang) => {
  test.each(['light', 'dark'] as const)(
    'every page passes axe in %s, and none scrolls sideways at 320 px',
    async (colorScheme) => expect(await faults(browsing, paths, { lang, colorScheme })).toEqual([]),
  );
  test('the page that asks for the link passes axe', async () => {
    const context = await open({}, false);
    const page = await context.newPage();
    await go(page, '/', lang);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

test('the first start passes axe, has its command ready to copy, and a way to sign out', async () => {
  const empty = await openWorld(noon('2006-09-13'));
  const own = await serveWeb(empty.web, { port: 0, host: '127.0.0.1' });
  others.push(own, empty);
  const context = await open({}, false);
  const page = await context.newPage();
  await page.goto(`${own.url}/sign-in?token=${token}`);
  await page.waitForURL(`${own.url}/`);
  expect(await page.locator('code.cmd').innerText()).toBe('forbund formation start examples/haninge.yaml');
  expect(await violations(page)).toEqual([]);
  await page.click('header button');
  await page.locator('h1', { hasText: 'Logga in med länken' }).waitFor();
  await page.goto(`${own.url}/`);
  expect(await page.locator('h1').innerText()).toBe('Logga in med länken');
  await context.close();
});

describe('by keyboard alone', () => {
  test('the first stop is the link past the menu, and it leads to the content', async () => {
    const context = await open();
    const page = await context.newPage();
    await go(page, '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('innehall');
    await context.close();
  });
  test('every stop can be seen to have the focus, and a process is reached and opened', async () => {
    const context = await open();
    const page = await context.newPage();
    await go(page, '/?sok=haninge');
    const outline = 'getComputedStyle(document.activeElement).outlineStyle';
    for (let stops = 0; stops < 60; stops++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(outline)).not.toBe('none');
      if ((await page.evaluate('document.activeElement.getAttribute("href")')) === `/process/${stream}`) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/process/${stream}`);
    expect(await page.locator('[aria-current="step"]').innerText()).toContain('Du är här');
    await context.close();
  });
});

test('without JavaScript searching, sorting and the language all work', async () => {
  const context = await open({ javaScriptEnabled: false });
  const page = await context.newPage();
  await go(page, '/');
  await page.fill('input[name=sok]', 'landsting');
  await page.click('form.filter button');
  expect(await page.locator('#lista tbody tr').count()).toBeGreaterThan(0);
  await page.click('#lista th a[href*="sortera=forbund"]');
  expect(await page.locator('th[aria-sort=ascending]').innerText()).toContain('Förbund');
  expect(await page.inputValue('input[name=sok]')).toBe('landsting');
  await page.click('a[hreflang=en]');
  expect(await page.locator('h1').innerText()).toBe('Overview');
  expect(await page.inputValue('input[name=sok]')).toBe('landsting');
  await context.close();
});

describe('a page that is open while something happens', () => {
  const decide = (example: string, reason: string) =>
    world.send(example, { type: 'WithdrawFormation', data: { reason } });

  test('shows it within seconds, without being asked, and says so', async () => {
    const live = await world.form('huddinge', { forbund: 'live', name: 'Levande', exercise: false }, '2006-06-01');
    const context = await open();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    await go(page, `/process/${live}`);
    await page.waitForSelector('html[data-contact=yes]');
    await decide(live, 'Parterna väntar.');
    await page.locator('[data-news]', { hasText: 'Återkallat' }).waitFor();
    await page.locator('#lage', { hasText: 'Återkallat' }).waitFor();
    expect(await page.locator('.fresh').count()).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('does not move rows under the hand: a line says what has changed, and shows it when asked', async () => {
    const live = await world.form('huddinge', { forbund: 'held', name: 'Hållen', exercise: false }, '2006-06-01');
    const context = await open();
    const page = await context.newPage();
    await go(page, '/');
    await page.waitForSelector('html[data-contact=yes]');
    await page.focus(`#lista a[href="/process/${live}"]`);
    await decide(live, 'Parterna väntar.');
    await page.waitForSelector('#andrat');
    expect((await page.locator('#andrat').innerText()).split(/\s*\n\s*/)).toEqual(['1 ärende har ändrats.', 'Visa']);
    expect(await page.locator(`#lista tr[data-key="${live}"] .fas`).innerText()).toBe('Beslut pågår');
    await page.click('#andrat a');
    await page.locator(`#lista tr[data-key="${live}"] .fas`, { hasText: 'Återkallat' }).waitFor();
    expect(await page.locator('#andrat').count()).toBe(0);
    await context.close();
  });

  test('says when it has lost contact, and from when what it shows is', async () => {
    const own = await serveWeb(world.web, { port: 0, host: '127.0.0.1' });
    others.push(own);
    const context = await browsing.browser.newContext();
    await context.addCookies([{ name: 'session', value: browsing.session, url: own.url }]);
    const page = await context.newPage();
    await page.goto(`${own.url}/?lang=sv`);
    await page.waitForSelector('html[data-contact=yes]');
    await own.close();
    await page.locator('#lage', { hasText: 'Försöker igen' }).waitFor({ timeout: 40_000 });
    expect(await page.locator('#lage').innerText()).toMatch(/^Sidan visar läget kl\. \d\d\.\d\d\. Försöker igen\.$/);
    await context.close();
  });
});
