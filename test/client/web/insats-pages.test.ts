import { InsatserSection } from '../../../client/web/insats/section';
import { namesIn } from '../../../client/cli/names-in';
import type { Page } from '../../../client/web/page';
import * as s from '../../domain/insats/scene';
import { nine } from '../../domain/insats/seed-004';
import { basis } from '../../domain/yearly/haninge';
import { browse, faults, type Browsing } from './browsing';
import { haningeWithInsatser } from './haninge-insatser';
import { noon, openWorld, sessionOn, type World } from './world';

let world: World;
let browsing: Browsing;
let cookie = '';
const read = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ');

beforeAll(async () => {
  world = await openWorld(noon('2007-01-01'));
  await haningeWithInsatser(world);
  cookie = `session=${sessionOn('2007-09-03')}`;
  browsing = await browse(world);
});
afterAll(async () => {
  await browsing.close();
  await world.close();
});

const html = async (path: string): Promise<string> =>
  (await world.web.request(`http://127.0.0.1:4000${path}`, { headers: { cookie } })).text();
const missing = async (path: string, said: readonly string[]): Promise<string[]> => {
  const page = read(await html(path));
  return said.filter((sentence) => !page.includes(sentence));
};

describe('a förbund’s page', () => {
  test('has its insatser on one line of time, with where each is to go, also for those who do not see it', async () =>
    expect(
      await missing('/forbund/haninge', [
        '4 insatser, 2 med inriktning',
        'Unga vuxna',
        'Väntar på besked',
        'Avvecklas',
        'besked till Stockholms läns landsting 31 okt 2007 :',
        'annars börjar anpassningen till kommande ramar',
        'inget besked, avvecklingen började 1 september 2007',
        'behov 15 jan 2007',
        'Insats 3 : Insatsen saknar något den ska ha.',
      ]),
    ).toEqual([]));
  test('says nothing of insatser where there is none', async () => {
    await world.form('huddinge', { exercise: false }, '2006-06-01');
    expect(await html('/forbund/huddinge')).not.toContain('id="insatser"');
  });
});

describe('the page of an insats', () => {
  test('has its parties, its money year by year, who pays for it, and each requisition', async () =>
    expect(
      await missing('/process/insats-haninge-1', [
        'Unga vuxna, Haninge',
        'Berör kommunen och Försäkringskassan',
        '12 500,50 kr av 1 000 000 kr',
        'Försäkringskassan i Stockholms län 333 333,34 kr',
        '2 maj 2007',
        'inte betald',
      ]),
    ).toEqual([]));
  test('says that a direction is no decision, what it risks, and who has not had word', async () => {
    expect(
      await missing('/process/insats-haninge-3', [
        'inriktning, inget beslut',
        'Socialförvaltningen (Haninge kommun) undersöker en gemensam lösning med närliggande kommuner.',
        'Annars riskerar avvecklingen att börja.',
        'Af-rehab behöver besked senast den 31 augusti 2007 : inget besked',
        'Överenskommelse saknas med Haninge kommun',
        'Trots att överenskommelse saknas och registrering saknas: Överenskommelsen skrevs i efterhand',
      ]),
    ).toEqual([]);
    const page = await html('/process/insats-haninge-3');
    expect(page).toContain('TOLVAN &lt;b&gt;');
    expect(page).not.toContain('TOLVAN <b>');
  });
  test('shows where it is on its way, in words and in both languages', async () => {
    expect(await missing('/process/insats-haninge-2', ['Behov', 'Föreslagen', 'Du är här'])).toEqual([]);
    expect(await missing('/process/insats-haninge-2?lang=en', ['Awaiting word', 'a direction, no decision'])).toEqual(
      [],
    );
  });
});

describe('the nine of the trial', () => {
  const page = { t: (sv: string) => sv, lang: 'sv', query: new URLSearchParams() } as unknown as Page;
  const section = () => {
    const insatser = nine.map((one, index) => ({
      stream: `insats-socsam-haninge-${index + 1}`,
      state: s.directed(one).state,
    }));
    const shown = InsatserSection({ page, insatser, names: namesIn(basis.members), today: '2005-03-04' });
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- hono's JSX is a string when it is asked to be one
    return String(shown);
  };
  test('stand on one axis from 2005 to 2006, each with its direction', () => {
    const said = read(section());
    expect(said).toContain('9 insatser, 9 med inriktning, varav 3 avvaktar');
    expect(said).toContain('Finansieringen övertas av BKV (Stockholms läns landsting)');
    expect(said).toContain('Tid 2005 2006');
  });
  test('the bars are drawn within their frame, and hidden from screen readers', () => {
    const drawn = section();
    expect(drawn.match(/<svg class="span" viewBox="0 0 500 24" aria-hidden="true"/g)).toHaveLength(9);
    for (const [, x = '', width = ''] of drawn.matchAll(/ x="(\d+)" y="8" width="(\d+)"/g)) {
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(500);
    }
  });
});

const pages = {
  'a förbund with insatser': '/forbund/haninge',
  'one that runs': '/process/insats-haninge-1',
  'one that waits for word': '/process/insats-haninge-2',
  'one that is wound down': '/process/insats-haninge-3',
  'a need': '/process/insats-haninge-4',
};

describe.each(['sv', 'en'])('in %s', (lang) => {
  test.each(['light', 'dark'] as const)(
    'every page of insatser passes axe in %s, and none scrolls sideways at 320 px',
    async (colorScheme) => {
      browsing.signIn(sessionOn('2007-09-03'));
      expect(await faults(browsing, pages, { lang, colorScheme })).toEqual([]);
    },
    120_000,
  );
});
