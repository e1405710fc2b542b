import { browse, faults, type Browsing } from './browsing';
import { haningeIn2007, onTo2008 } from './haninge-years';
import { noon, openWorld, sessionOn, type World } from './world';

let world: World;
let browsing: Browsing;

beforeAll(async () => {
  world = await openWorld(noon('2007-01-01'));
  await haningeIn2007(world);
  browsing = await browse(world);
});
afterAll(async () => {
  await browsing.close();
  await world.close();
});

const in2007 = {
  overview: '/',
  'a förbund and its year': '/forbund/haninge',
  'its year before': '/forbund/haninge?ar=2006',
  members: '/member',
  'one member': '/member/fk',
  'a budget on its way': '/process/budget-haninge-2008',
  contributions: '/process/contributions-haninge-2007',
  'a follow-up': '/process/follow-up-haninge-2007',
  'a board': '/process/board-haninge-2007',
};

describe.each(['sv', 'en'])('in %s', (lang) => {
  test.each(['light', 'dark'] as const)(
    'every page of a year passes axe in %s, and none scrolls sideways at 320 px',
    async (colorScheme) => expect(await faults(browsing, in2007, { lang, colorScheme })).toEqual([]),
  );
});

test('without JavaScript a reader gets from the overview to what the wheel shows, to another year, and to a member', async () => {
  const context = await browsing.open({ javaScriptEnabled: false });
  const page = await context.newPage();
  await browsing.go(page, '/');
  await page.click('#lista a[href="/forbund/haninge"]');
  expect(await page.locator('svg.wheel').getAttribute('aria-labelledby')).toBe('hjul-t hjul-d');
  const numbers = (await page.locator('svg.wheel g text').allTextContents()).map(Number).sort((a, b) => a - b);
  const listed = (await page.locator('.agenda .nr').allInnerTexts()).filter((text) => text !== '').map(Number);
  expect(numbers).toEqual(listed);
  await page.click('a[href*="ar=2006"]');
  expect(await page.locator('#hjul').innerText()).toBe('Årshjul 2006');
  await page.click('section[aria-labelledby=medlemmar] tbody a >> nth=0');
  await page.waitForURL('**/member/*');
  expect(await page.locator('h1').innerText()).toContain('Försäkringskassan');
  await context.close();
});

test('by keyboard alone every stop on a förbund’s page can be seen to have the focus', async () => {
  const context = await browsing.open();
  const page = await context.newPage();
  await browsing.go(page, '/forbund/haninge');
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none');
  }
  await context.close();
});

test('an open page of a förbund shows within seconds what happens in one of its processes', async () => {
  const context = await browsing.open();
  const page = await context.newPage();
  await browsing.go(page, '/forbund/haninge');
  await page.waitForSelector('html[data-contact=yes]');
  await world.send('contributions-haninge-2007', {
    type: 'CreditPayment',
    data: { entry: 'bank-x', member: 'SLL' },
    evidence: { sha256: 'b'.repeat(64), paragraph: '§ 4' },
    decidedOn: '2007-11-22',
  });
  await page.locator('section[aria-labelledby=pengar]', { hasText: '18 762 000' }).waitFor();
  await context.close();
});

describe('half a year later', () => {
  beforeAll(async () => {
    await onTo2008(world);
    browsing.signIn(sessionOn('2008-05-20'));
  });
  test.each(['sv', 'en'])('the year-end on which members differ passes axe too, in %s', async (lang) => {
    const in2008 = {
      'a year-end': '/process/year-end-haninge-2007',
      'a budget in force': '/process/budget-haninge-2008',
      'a förbund whose member was succeeded': '/forbund/haninge',
    };
    expect(await faults(browsing, in2008, { lang, colorScheme: 'light' })).toEqual([]);
  });
});
