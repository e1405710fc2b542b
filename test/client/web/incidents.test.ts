import { noon, openWorld, token, type World } from './world';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let world: World;
let cookie = '';
let stream = '';
const origin = 'http://127.0.0.1:4000';
const words = async (path: string): Promise<string> => {
  const response = await world.web.request(`${origin}${path}`, { headers: { cookie } });
  expect(response.status).toBe(200);
  return (await response.text()).replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ');
};

beforeAll(async () => {
  world = await openWorld(noon('2006-09-13'));
  const response = await world.web.request(`${origin}/sign-in?token=${token}`);
  cookie = /session=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? '';
  stream = await world.form('haninge', { exercise: false }, '2006-09-12');
  await world.live('2006-09-13');
});
afterAll(() => world.close());

test('where nothing stands still, the page says so, and the overview says nothing', async () => {
  expect(await words('/incidents')).toContain('Inget står stilla.');
  expect(await words('/')).not.toContain('avvikelse är öppen');
});

test('a process that nobody has woken is shown, also where no system runs to put it down', async () => {
  const { row } = (await world.journal.reader.process(stream))!;
  world.setClock(row.wakeAt! + 8 * MINUTE);
  const page = await words('/incidents');
  expect(page).toContain('En avvikelse är öppen.');
  expect(page).toContain('Haninge, Bildande');
  expect(page).toContain('Starta det: forbund up.');
  expect(await words('/')).toContain('En avvikelse är öppen.');
  world.setClock(noon('2006-09-13'));
});

test('what is put down says since when, why and what has been tried, on its own page and on that of the process', async () => {
  const { incidents } = world.journal;
  const since = noon('2006-09-12');
  await incidents.raise({ stream, subject: '', cause: 'ASLEEP', since, details: {} }, since + 5 * MINUTE);
  await incidents.claimTry((await incidents.open(stream, ''))!, 'NUDGED', since + 6 * MINUTE);
  for (const path of ['/incidents', `/process/${stream}`]) {
    const page = await words(path);
    expect(page).toContain('Ärendet står stilla');
    expect(page).toMatch(/[Ss]edan 12 september 2006 kl\. 12\.00/);
    expect(page).toContain('Väckt 12 september 2006 kl. 12.06.');
  }
});

test('what came right stands below for a month', async () => {
  const { incidents } = world.journal;
  await incidents.resolve((await incidents.open(stream, ''))!.no!, noon('2006-09-13') - 10 * DAY);
  const page = await words('/incidents');
  expect(page).toContain('Inget står stilla.');
  expect(page).toContain('av sig självt');
  world.setClock(noon('2006-09-13') + 21 * DAY);
  expect(await words('/incidents')).not.toContain('av sig självt');
  world.setClock(noon('2006-09-13'));
});
