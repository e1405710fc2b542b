import { charter } from '../../domain/withdrawal/haninge';
import { paper } from '../../domain/yearly/haninge';
import { faults } from './browsing';
import { HaningeEnds } from './haninge-ends';

const everybody = ['FK', 'LAN', 'SLL', 'HAN'];
const evidence = paper('a');
const seats = { members: 2, substitutes: 2 };
const chain = [{ body: 'KF', name: 'Kommunfullmäktige', role: 'decides', meetings: [], cutoffDays: 0 }];

let haninge: HaningeEnds;
afterEach(() => haninge.close());

const send = (
  stream: string,
  decidedOn: string,
  [type, data]: readonly [type: string, data: Record<string, unknown>],
) => haninge.world.send(stream, { type, data, decidedOn, evidence });

const missing = (said: readonly string[], of: string): Promise<string[]> => haninge.missing(said, of);

test('under a charter that dissolves, the page counts down to the liquidation, and says what all members could still do', async () => {
  haninge = await HaningeEnds.begun();
  const path = '/process/withdrawal-haninge-HAN-1';
  await haninge.on('2008-03-15');
  await send('forbund-haninge', '2008-03-15', ['GiveNotice', { member: 'HAN', body: 'KF' }]);
  await haninge.on('2009-02-03');
  await send('withdrawal-haninge-HAN-1', '2009-02-02', ['ConsentToRevocation', { member: 'FK' }]);
  expect(
    await missing(
      [
        'Lämnar Haninge kommun',
        'Uppsägningen togs emot 15 mars 2008',
        'Likvidation om 770 dagar, om inget ändrar det',
        'Enligt förbundsordningen, version 2, upplöses förbundet när en medlem har lämnat det.',
        'Återkallelse: alla 4 medlemmar måste samtycka senast 15 mars 2011. 1 har gjort det.',
        'Uppsägningstiden löper ut när dagen är slut. 15 mar 2011',
        'Förbundet går i likvidation vid dagens slut, med styrelsen som likvidator. 15 mar 2011',
        'Från och med nu förfaller inga nya bidrag. 1 apr 2011',
        'Förbundet är upplöst den dag den sista medlemmen har delgivits, och inte förr. –',
      ],
      path,
    ),
  ).toEqual([]);
  expect(await missing(['Liquidation in 770 days, unless something changes that'], `${path}?lang=en`)).toEqual([]);
  expect(
    await missing(['Uppsägning Haninge kommun', 'Ärendet Uppsägning Haninge kommun har börjat.'], '/forbund/haninge'),
  ).toEqual([]);
  if (process.env['PICTURES']) await picture(path, process.env['PICTURES']);
  for (const lang of ['sv', 'en']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      expect(await faults(haninge.browsing, { withdrawal: path }, { lang, colorScheme })).toEqual([]);
    }
  }
}, 180_000);

test('where those who stay may go on, it says who has decided on which text, and when all have', async () => {
  haninge = await HaningeEnds.begun({ effect: 'CONTINUE_IF_PARTIES_REMAIN' });
  const added = { id: 'TYR', party: 'KOMMUN', name: 'Tyresö kommun', covers: ['Tyresö'], chain, seats };
  const matter = { kind: 'ADD_MEMBER', added, from: '2007-04-01', region: 'SLL' };
  for (const member of everybody) await send('forbund-haninge', '2007-02-20', ['Approve', { member, matter }]);
  await haninge.on('2008-03-15');
  const [path, stream] = ['/process/withdrawal-haninge-TYR-1', 'withdrawal-haninge-TYR-1'];
  await send('forbund-haninge', '2008-03-15', ['GiveNotice', { member: 'TYR', body: 'KF' }]);
  await haninge.on('2010-06-02');
  const goOn = (member: string, letter: string) =>
    send(stream, '2010-06-01', ['DecideContinuation', { member, charter: charter(letter) }]);
  for (const member of ['FK', 'LAN']) await goOn(member, 'c');
  await goOn('SLL', 'd');
  expect(
    await missing(
      [
        'Fortbestånd: alla 4 kvarvarande medlemmar måste fastställa samma förbundsordning senast 15 mars 2011. 3 har beslutat. Besluten gäller 2 olika texter.',
        'Haninge kommun inte beslutat',
        '1 jun 2010 , text 2',
        'Tyresö kommun lämnar',
      ],
      path,
    ),
  ).toEqual([]);
  for (const member of ['SLL', 'HAN']) await goOn(member, 'c');
  expect(
    await missing(
      [
        'Förbundet består. Medlemmen lämnar om 286 dagar',
        'Förbundet består: alla kvarvarande medlemmar har fastställt samma förbundsordning.',
      ],
      path,
    ),
  ).toEqual([]);
  await haninge.on('2011-03-16');
  expect(await missing(['Uppsägningstidens sista dag 15 mars 2011'], path)).toEqual([]);
  expect((await haninge.html(path)).includes('nedrakning')).toBe(false);
}, 180_000);

async function picture(path: string, file: string): Promise<void> {
  for (const width of [1280, 390]) {
    const context = await haninge.browsing.open({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await haninge.browsing.go(page, path);
    await page.screenshot({ path: `${file}-${width}.png`, fullPage: true });
    await context.close();
  }
}
