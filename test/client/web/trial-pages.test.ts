import * as h from '../../domain/trial/haninge';
import { browse, faults, type Browsing } from './browsing';
import { HaningeTrial } from './haninge-trial';
import { noon, openWorld, sessionOn, type World } from './world';

let world: World;
let browsing: Browsing;
let trial: HaningeTrial;
let cookie = '';
const path = '/process/trial-socsam-haninge';

async function until(day: string): Promise<void> {
  await trial.until(day);
  cookie = `session=${sessionOn(day)}`;
  browsing.signIn(sessionOn(day));
}

beforeAll(async () => {
  world = await openWorld(noon('2002-04-16'));
  trial = await HaningeTrial.begun(world);
  browsing = await browse(world);
  await until('2005-07-04');
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

describe('a trial whose third extension two of three principals have decided', () => {
  test('shows its days on one axis to the förbund, with the law’s last day, and the same in words', async () => {
    expect(
      await missing([
        'Försöket, SOCSAM i Haninge',
        'Inget glapp och inget överlapp, om förlängning 3 blir av.',
        'Försöket 1 jan 1998 – 31 dec 2002 som beslutat',
        'Förlängning 2 1 jan 2004 – 31 dec 2005 pågår',
        'Förlängning 3 1 jan 2006 – 31 dec 2006 väntar på huvudmännen',
        'Förbundet 1 jan 2007 planerat',
        'Det streckade strecket är lagens sista dag för försöket, 31 december 2006',
      ]),
    ).toEqual([]);
    expect((await html()).match(/<path class="until"/g)!.length).toBeGreaterThanOrEqual(5);
  });
  test('has each extension with its law, its days, and each principal’s own decision by its own body', async () =>
    expect(
      await missing([
        'Förlängning 1: 1 januari 2003 till 31 december 2003 beslutad av alla',
        'Lag (1994:566) 1 §. Föreslagen 16 april 2002. Hemställan till huvudmännen 13 maj 2002, nämndens beslut nr 1. Beslutad av alla 11 december 2002.',
        'Riksdagen villkor för förlängningen medger 11 dec 2002',
        'Stockholms läns landsting Landstingsstyrelsen förlänger 30 dec 2003 ingen handling, antagen dag',
        '16 dec 2003 : Hälso- och sjukvårdsutskottet i Stockholms läns landsting lade fram ett förslag.',
        'Inget bevis En handling av 12 maj 2005 uppger att',
        'Förlängning 3: 1 januari 2006 till 31 december 2006 väntar på huvudmännen Lag (2003:1217) 1 §.',
        'Stockholms läns landsting Landstingsfullmäktige inte beslutat –',
        'Försäkringskassan i Stockholms län Försäkringskassans delegation förlänger 29 jun 2005',
      ]),
    ).toEqual([]));
  test('says what was asked of whom, who is late, and what the nämnd decided point by point', async () =>
    expect(
      await missing([
        '6 av 6 återstår.',
        'Det som skulle förberedas kan inte genomföras som tänkt.',
        '5. Ta fram ett förslag till förbundsordning Förslag till ny förbundsordning Stockholms läns landsting 30 dec 2003 30 jun 2005 Nämnden : försenat',
        '31 dec 2006 senast 1 dag före förbundets planerade start Stockholms läns landsting : återstår',
        'Nr 1, 13 maj 2002 antagen dag Hemställan till huvudmännen om förlängning till 31 december 2003.',
        'För kännedom till Länsarbetsnämnden i Stockholms län: skrivelse 2002-04-16. 13 maj 2002',
        'Besked om avveckling 3 mars 2005 : besked om att försöket avslutas 31 december 2005',
      ]),
    ).toEqual([]));
  test('has its insatser on their axis, with where each is to go', async () =>
    expect(await missing(['10 insatser, 9 med inriktning, varav 3 avvaktar', 'Integreras i ROA'])).toEqual([]));
  test('is the same in English', async () =>
    expect(
      await missing(
        [
          'The trial’s time No gap and no overlap, if extension 3 comes about.',
          'Extension 3: 1 January 2006 to 31 December 2006 waits for the principals',
          'Decisions of the nämnd',
          'The principals are asked for an extension to 31 December 2006.',
        ],
        `${path}?lang=en`,
      ),
    ).toEqual([]));
});

describe('a trial that ends a year before the förbund is planned to start', () => {
  const other = '/process/trial-socsam-glapp';
  beforeAll(async () => {
    const { formation: _, ...plan } = { ...h.plan, trial: 'socsam-glapp', until: '2005-12-31', exercise: false };
    const send = (type: string, data: Record<string, unknown>) =>
      world.send('trial-socsam-glapp', { type, data, decidedOn: '2005-07-04' });
    await send('StartTrial', { plan, clockShiftMs: 0 });
    await send('ReplanTarget', { on: '2007-01-01', modality: 'FROM' });
    await send('AnnounceClosure', { endsOn: '2005-12-31', told: ['vården <b>'] });
    const mandate = { member: 'SLL', body: 'LF', to: 'Beställare vård Sydost', scope: 'genomförandet av samverkan' };
    await world.send('trial-socsam-glapp', {
      ...{ type: 'DelegateMandate', data: mandate, decidedOn: '2005-07-04', evidence: h.paper('f') },
    });
  });
  test('has a gap of a year between them, said and drawn', async () =>
    expect(
      await missing(
        [
          'Glapp: under en tid finns ingen formell samverkan.',
          'Glapp 1 jan 2006 – 31 dec 2006 365 dagar',
          'Glapp: försöket slutar innan förbundet är tänkt att börja',
        ],
        other,
      ),
    ).toEqual([]));
  test('says what officials may carry out, which is no right to decide', async () =>
    expect(
      await missing(
        [
          'Ett mandat är ingen rätt att besluta.',
          'Landstingsfullmäktige i Stockholms läns landsting gav Beställare vård Sydost mandat: genomförandet av samverkan.',
        ],
        other,
      ),
    ).toEqual([]));
  test('overlaps with a förbund that is to start inside it, by what its formation has told', async () => {
    const told = { stream: 'formation-haninge-1', on: '2005-12-01', formed: false };
    await world.send('trial-socsam-glapp', { type: 'NoteForbundStart', data: told });
    expect(
      await missing(
        [
          'Överlapp: ett förbund får inte verka medan försöket pågår (lag (2003:1217) 1 § 2 st.).',
          'Överlapp 1 dec 2005 – 31 dec 2005 31 dagar',
        ],
        other,
      ),
    ).toEqual([]);
    expect(await html(other)).toContain('<a href="/process/formation-haninge-1">Förbundet</a>');
  });
  test('shows what people wrote as they wrote it, and nothing of what it does not have', async () => {
    const page = await html(other);
    expect(page).toContain('Vården &lt;b&gt;');
    expect(page).not.toContain('Vården <b>');
    expect(page).not.toMatch(/id="(forlangningar|uppdrag|namnden|insatser)"/);
  });
});

describe('the same trial when all have decided, and nobody has told those who heard of the closure', () => {
  beforeAll(() => until('2005-09-20'), 120_000);
  test('says by what the closure is called off, whom is to be told, and by when', async () =>
    expect(
      await missing([
        'Återtaget av förlängningen till 31 december 2006 , som alla hade beslutat 13 september 2005 .',
        'Informera Stockholms läns landsting, Försäkringskassan i Stockholms län, Haninge kommun, Länsarbetsnämnden i Stockholms län och personalen i insatserna om att försöket fortsätter',
        'Personalen i insatserna ska informeras särskilt, senast 13 okt 2005',
        'Inget glapp och inget överlapp.',
      ]),
    ).toEqual([]));
  test('shows the one decision that the record dates by its document', async () =>
    expect((await html()).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toMatch(
      /Landstingsfullmäktige förlänger 13 sep 2005 [0-9a-f]{4} [0-9a-f]{4} /,
    ));
  test('tells what another record of the nämnd’s decision says otherwise', async () =>
    expect(await missing(['Bestyrkt utdrag, § 18 : Den har ingen sammanträdesdag.'])).toEqual([]));
});

describe('the same trial after its end', () => {
  beforeAll(() => until('2007-05-02'), 240_000);
  test('has nobody left to tell, orders that were late, and no day called today', async () => {
    expect(
      await missing([
        'Försöket avslutat',
        'Personalen i insatserna 26 sep 2005',
        'Nämnden : 23 dec 2005 , 176 dagar för sent',
        '3 av 7 blev inte utförda.',
        'Kan förlängas inte mer, enligt lagen',
        'Utvärdering 2 oktober 2006',
      ]),
    ).toEqual([]);
    expect(read(await html())).not.toContain('det heldragna är i dag');
  });
  test.each(['sv', 'en'])(
    'passes axe in light and dark, wide and at 320 px, and scrolls nowhere sideways (%s)',
    async (lang) => {
      const paths = { trial: path, 'a trial with an overlap': '/process/trial-socsam-glapp' };
      for (const colorScheme of ['light', 'dark'] as const) {
        expect(await faults(browsing, paths, { lang, colorScheme })).toEqual([]);
      }
    },
    120_000,
  );
  test('can be read without JavaScript', async () => {
    const context = await browsing.open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await browsing.go(page, path);
    expect(await page.locator('section[aria-labelledby=forlangningar] tbody tr').count()).toBe(10);
    if (process.env['PICTURES']) await page.screenshot({ path: process.env['PICTURES'], fullPage: true });
    await context.close();
  });
});
