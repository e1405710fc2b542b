import { haningeIn2007, onTo2008 } from './haninge-years';
import { noon, openWorld, sessionOn, type World } from './world';

let world: World;
let cookie = '';
const origin = 'http://127.0.0.1:4000';

const get = (path: string) => world.web.request(`${origin}${path}`, { headers: { cookie } });
const text = async (path: string): Promise<string> => (await get(path)).text();
/** What a reader reads: no markup, and every space alike. */
const words = async (path: string): Promise<string> =>
  (await text(path)).replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ');
const missing = async (path: string, said: readonly string[]): Promise<string[]> => {
  const page = await words(path);
  return said.filter((sentence) => !page.includes(sentence));
};

beforeAll(async () => {
  world = await openWorld(noon('2007-01-01'));
  await haningeIn2007(world);
  cookie = `session=${sessionOn('2007-11-22')}`;
});
afterAll(() => world.close());

describe('Haninge on 22 November 2007', () => {
  test('the förbund’s page has its year, its money, its members and its processes', async () =>
    expect(
      await missing('/forbund/haninge', [
        'Årshjul 2007',
        '22 november , i dag',
        'Betala kvartal 3, 2007',
        'klart 3 juli, 4 dagar sent',
        'Stockholms läns landsting, 1 250 000 kr',
        'Fastställa budgeten för 2008',
        'Inbetalt 18 750 000 kr av 20 000 000 kr',
        'Inget att begära: budgeten för 2008 är inte fastställd',
        'hälften, för staten',
        'Uppföljning 2007',
      ]),
    ).toEqual([]));
  test('the wheel says in words what it shows', async () =>
    expect(await text('/forbund/haninge')).toMatch(
      /<desc id="hjul-d">Tolv månader medsols från januari överst\. Uppgifter: \d+, varav klara \d+, försenade \d+,/,
    ));
  test('another year is asked for by its number; what is no year is this one', async () => {
    expect(await words('/forbund/haninge?ar=2006')).toContain('Årshjul 2006');
    expect(await words('/forbund/haninge?ar=%3Cscript%3E')).toContain('Årshjul 2007');
  });
  test('the budget shows with whom samråd has been held, and that a member has appropriated less (C62)', async () =>
    expect(
      await missing('/process/budget-haninge-2008', [
        'Återstår med Stockholms läns landsting.',
        'hållet 29 oktober 2007',
        'Mer till unga, inom samma ram.',
        'Den högsta budget som behåller andelarna är 18 000 000 kr',
        'mindre än andelen',
      ]),
    ).toEqual([]));
  test('the contributions show plan against paid, and money nobody has asked for, escaped', async () => {
    expect(
      await missing('/process/contributions-haninge-2007', [
        'betalt 3 jul, 4 dagar sent',
        '55 dagar försenad',
        'okänd referens',
      ]),
    ).toEqual([]);
    const page = await text('/process/contributions-haninge-2007');
    expect(page).toContain('&lt;b&gt;12&lt;/b&gt;');
    expect(page).not.toContain('<b>12</b>');
  });
  test('the follow-up shows outcome, forecast and deviation', async () =>
    expect(await missing('/process/follow-up-haninge-2007', ['5 600 000', '21 100 000', '1 100 000 över'])).toEqual(
      [],
    ));
  test('the board shows its seats and its term among the others, the auditors’ interim one too', async () =>
    expect(
      await missing('/process/board-haninge-2007', ['tjänstgör', '1 jan 2007 – 31 dec 2010', 'mellantid', 'löper']),
    ).toEqual([]));
  test('the overview has what is late on lines of its own, and what comes later in a förbund on one', async () => {
    const page = await text('/');
    expect(page).toContain('href="/forbund/haninge"');
    const rows = (html: string): number => html.match(/data-key="[a-z-]+-haninge/g)?.length ?? 0;
    expect(rows(page)).toBeLessThan(rows(await text('/?lage=alla')));
  });
});

describe('one member', () => {
  beforeAll(() => world.form('huddinge', { exercise: false }, '2006-06-01'));
  test('is the same in every förbund, by whatever id it has there', async () => {
    expect(
      await missing('/member/fk', ['Medlem i ett förbund och part i ett bildande.', 'Samordningsförbundet Haninge']),
    ).toEqual([]);
    expect(await words('/member/FK')).toContain('Medlem i ett förbund och part i ett bildande.');
  });
  test('has what it is to pay with its reference, and is found by its name too', async () =>
    expect(
      await missing('/member/stockholms-lans-landsting', [
        'Betala kvartal 4, 2007 1 250 000 kr, OCR',
        '55 dagar försenad',
      ]),
    ).toEqual([]));
  test('that is none is said to be missing, and so is a förbund or a process', async () => {
    for (const path of ['/member/nobody', '/member/%3Cscript%3E', '/forbund/nobody', '/process/budget-haninge-2031']) {
      expect((await get(path)).status).toBe(404);
    }
  });
  test('a förbund that is not formed is its formation', async () =>
    expect(await words('/forbund/huddinge')).toContain('HUSAM bildas'));
});

describe('when the year is over', () => {
  beforeAll(async () => {
    await onTo2008(world);
    cookie = `session=${sessionOn('2008-05-20')}`;
  });
  test('each member’s discharge stands for itself, never as one verdict', async () => {
    expect(
      await missing('/process/year-end-haninge-2007', [
        'Inget vägs samman',
        'avstyrker',
        'beviljad',
        'vägrad',
        'ingen dag i lagen',
      ]),
    ).toEqual([]);
  });
  test('the successor by law has the predecessor’s place (2007:411)', async () =>
    expect(await missing('/forbund/haninge', ['Arbetsförmedlingen', 'till och med 31 december 2007'])).toEqual([]));
});

test('with a hundred förbund of ten processes each the overview takes the server less than 50 ms', async () => {
  const { pool } = world.journal;
  await pool.query(`INSERT INTO processes SELECT replace(stream, 'haninge', 'p' || g), kind, 'p' || g, 'Förbund ' || g, phase, version,
    done, exercise, clock_shift_ms, waiting_on, alerts, wake_at, started_at, changed_at, data
    FROM processes, generate_series(1, 100) g WHERE forbund = 'haninge'`);
  await pool.query(`INSERT INTO duties SELECT replace(stream, 'haninge', 'p' || g), id, 'p' || g, owed_by, due_at, real_due_at, overdue,
    row || jsonb_build_object('stream', replace(stream, 'haninge', 'p' || g), 'forbund', 'p' || g)
    FROM duties, generate_series(1, 100) g WHERE forbund = 'haninge'`);
  expect(await words('/')).toContain('pågående ärenden');
  const times: number[] = [];
  for (let i = 0; i < 200; i++) {
    const began = performance.now();
    await text(i % 2 === 0 ? '/' : '/?lage=alla&sortera=forbund');
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  expect(times[100]).toBeLessThan(50);
});
