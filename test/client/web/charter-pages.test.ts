import { fingerprintText } from '../../../domain/charter/fingerprint';
import { v1 } from '../../domain/formation/haninge';
import { paper } from '../../domain/yearly/haninge';
import { faults } from './browsing';
import { HaningeEnds } from './haninge-ends';

let haninge: HaningeEnds;
beforeAll(async () => {
  haninge = await HaningeEnds.begun({ sunsetOn: '2010-12-31' });
}, 60_000);
afterAll(() => haninge.close());

const path = '/forbund/haninge';
const missing = (said: readonly string[], of = path): Promise<string[]> => haninge.missing(said, of);
const matter = {
  kind: 'CHANGE_CHARTER',
  charter: { ...v1, version: 9, datedOn: '2008-05-01', hash: fingerprintText('ny') },
  terms: { ends: { noticeMonths: 24, effect: 'CONTINUE_IF_PARTIES_REMAIN', sunsetOn: null } },
  from: '2009-01-01',
};
const approve = (member: string) =>
  haninge.world.send('forbund-haninge', {
    type: 'Approve',
    data: { member, matter },
    decidedOn: '2008-06-02',
    evidence: paper('a'),
  });

test('the page says what the charter decides', async () => {
  const said = [
    'Uppsägningstiden är 36 månader.',
    'Förbundets sista dag är 31 december 2010.',
    'Tvister prövas av allmän',
  ];
  expect(await missing(said)).toEqual([]);
});

test('and what its members are deciding on, who has, and from when it is to hold', async () => {
  await haninge.on('2008-06-03');
  await approve('HAN');
  await approve('FK');
  expect(
    await missing([
      'Ändring som inte gäller än',
      'Version 9 gäller från 1 januari 2009 när alla har beslutat detsamma.',
      'Beslut saknas från Arbetsförmedlingen och Stockholms läns landsting.',
      'Uppsägningstiden är 24 månader.',
    ]),
  ).toEqual([]);
  await approve('LAN');
  await approve('SLL');
  expect(await missing(['Version 9 gäller från 1 januari 2009. Alla medlemmar har beslutat den.'])).toEqual([]);
});

test('and, from its day, what has changed, in both languages and for everybody to read', async () => {
  await haninge.on('2009-01-02');
  expect(
    await missing([
      'Version 9 Gäller från 1 januari 2009',
      'Förbundet gäller utan någon sista dag.',
      'Alla ändringar',
      'Version 9 från 1 januari 2009. Uppsägningstiden är 24 månader.',
      'Förbundsordningen i version 9 gäller från 1 januari 2009.',
    ]),
  ).toEqual([]);
  expect(await missing(['Ändring som inte gäller än'])).toEqual(['Ändring som inte gäller än']);
  expect(await missing(['The notice period is 24 months.', 'All changes'], `${path}?lang=en`)).toEqual([]);
  for (const lang of ['sv', 'en']) {
    expect(await faults(haninge.browsing, { forbund: path }, { lang, colorScheme: 'light' })).toEqual([]);
  }
});
