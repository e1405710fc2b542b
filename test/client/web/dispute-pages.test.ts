import { paper } from '../../domain/yearly/haninge';
import { browse, faults, type Browsing } from './browsing';
import { noon, openWorld, sessionOn, type World } from './world';

let world: World;
let browsing: Browsing;
let cookie = '';
const path = '/process/dispute-haninge-1';
const day = '2007-03-05';

beforeAll(async () => {
  world = await openWorld(noon('2007-01-01'));
  await world.form('haninge', { exercise: false }, '2007-01-01');
  await world.live(day);
  world.setClock(noon(day));
  const raise = { type: 'RaiseDispute', data: { member: 'HAN', subject: 'Bidraget <b>' }, decidedOn: '2007-03-01' };
  await world.send('forbund-haninge', raise);
  await world.live(day);
  const [dispute, evidence] = ['dispute-haninge-1', paper('a')];
  await world.send(dispute, { type: 'RecordNegotiation', data: {}, decidedOn: '2007-03-02' });
  const data = { forum: 'ARBITRATION', by: 'MEMBER', caseNumber: 'T 1', nevertheless: 'parterna har ett skiljeavtal' };
  await world.send(dispute, { type: 'FileDispute', data, decidedOn: day, evidence });
  cookie = `session=${sessionOn(day)}`;
  browsing = await browse(world);
  browsing.signIn(sessionOn(day));
}, 120_000);
afterAll(async () => {
  await browsing.close();
  await world.close();
});

const html = async (of = path): Promise<string> =>
  (await world.web.request(`http://127.0.0.1:4000${of}`, { headers: { cookie } })).text();
const missing = async (said: readonly string[], of = path): Promise<string[]> => {
  const page = (await html(of)).replace(/<[^>]+>/g, ' ').replace(/[\s\u00a0]+/g, ' ');
  return said.filter((sentence) => !page.includes(sentence));
};

test('a dispute says between whom it is, about what, where it goes by the charter and where it was taken', async () => {
  expect(
    await missing([
      'Tvist 1',
      'Mellan förbundet och Haninge kommun',
      'Prövas enligt förbundsordningen av allmän svensk domstol',
      'Förhandlingar 2 mars 2007',
      '5 mars 2007, skiljemän, mål T 1, av medlemmen',
      'Prövas någon annanstans än förbundsordningen anger',
      'parterna har ett skiljeavtal',
      'Se över senast 5 mars 2008',
    ]),
  ).toEqual([]);
  expect(await html()).toContain('Bidraget &lt;b&gt;');
});

test('it is the same in English, and listed with the förbund’s processes', async () => {
  expect(await missing(['Goes under the charter to a Swedish general court'], `${path}?lang=en`)).toEqual([]);
  expect(await missing(['Tvist 1'], '/forbund/haninge')).toEqual([]);
});

test.each(['sv', 'en'])(
  'it passes axe in light and dark, wide and at 320 px (%s)',
  async (lang) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      expect(await faults(browsing, { dispute: path }, { lang, colorScheme })).toEqual([]);
    }
  },
  120_000,
);
