import { browse, faults, type Browsing } from './browsing';
import { andServed, haningeInLiquidation } from './haninge-liquidation';
import { noon, openWorld, sessionOn, type World } from './world';

let world: World;
let browsing: Browsing;
let cookie = '';
const path = '/process/liquidation-haninge';

beforeAll(async () => {
  world = await openWorld(noon('2007-01-01'));
  await haningeInLiquidation(world);
  cookie = `session=${sessionOn('2007-03-20')}`;
  browsing = await browse(world);
}, 120_000);
afterAll(async () => {
  await browsing.close();
  await world.close();
});

const html = async (of = path): Promise<string> =>
  (await world.web.request(`http://127.0.0.1:4000${of}`, { headers: { cookie } })).text();
const read = (text: string): string => text.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ');
const missing = async (said: readonly string[], of = path): Promise<string[]> => {
  const page = read(await html(of));
  return said.filter((sentence) => !page.includes(sentence));
};

describe('a liquidation whose debts are called in from the members', () => {
  test('is a checklist, with the money held and what each member has paid', async () =>
    expect(
      await missing([
        'Trädde i likvidation 1 mars 2007',
        'Medlemmarna är överens om det.',
        '6 av 8 återstår.',
        'Skulderna betalda återstår, 2 av 2 kvar',
        'Egendomen avyttrad klart 5 mar 2007',
        'Resten skiftad senare',
        'Arvoden skuld 2 300 000 – 300 000',
        'Försäkringskassan i Stockholms län 192 500 192 500',
        'Haninge kommun 96 250 – –',
        'Betala 96 250 kr av bristen i likvidationen',
        'Inte avslutat När förbundet är upplöst finns ingen kvar som kan avsluta det här.',
        'Tvist 1 : Hyran',
        'Tillsyn över arkivet Kommunstyrelsen i Haninge kommun',
      ]),
    ).toEqual([]));
  test('shows what people wrote as they wrote it', async () => {
    expect(await html()).toContain('Hyra &lt;b&gt;');
    expect(await html()).not.toContain('Hyra <b>');
  });
  test('is the same in English', async () =>
    expect(await missing(['6 of 8 left.', 'In and out, kronor.', 'Member by member'], `${path}?lang=en`)).toEqual([]));
  test('is told where the förbund’s processes are listed', async () =>
    expect(await missing(['Likvidation'], '/forbund/haninge')).toEqual([]));
});

describe('a liquidation whose final accounts are being served', () => {
  beforeAll(async () => {
    await andServed(world);
    cookie = `session=${sessionOn('2007-06-01')}`;
    browsing.signIn(sessionOn('2007-06-01'));
  }, 120_000);
  test('says who is not served, and with which of the two', async () =>
    expect(
      await missing([
        'Inte delgivna än',
        'Länsarbetsnämnden i Stockholms län : redovisningshandlingarna',
        'delgiven 3 av 4 medlemmar',
        'Arkivet ska till Kommunstyrelsen i Haninge kommun',
        'Försäkringskassan i Stockholms län 192 500 192 500 0,01 0,01',
        'Om Arbetsförmedlingen ska ha del av den säger ingen källa.',
      ]),
    ).toEqual([]));
  test.each(['sv', 'en'])(
    'passes axe in light and dark, wide and at 320 px, and scrolls nowhere sideways (%s)',
    async (lang) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        expect(await faults(browsing, { liquidation: path }, { lang, colorScheme })).toEqual([]);
      }
    },
    120_000,
  );
  test('can be read without JavaScript', async () => {
    const context = await browsing.open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await browsing.go(page, path);
    expect(await page.locator('section[aria-labelledby=checklista] tbody tr').count()).toBe(8);
    if (process.env['PICTURES']) await page.screenshot({ path: process.env['PICTURES'], fullPage: true });
    await context.close();
  });
});
