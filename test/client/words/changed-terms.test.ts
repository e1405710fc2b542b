import { timelineLine } from '../../../client/words/timeline/timeline';
import { speak, type Language } from '../../../client/words/tongue';
import type { ChangedTerms } from '../../../domain/forbund/changed-terms';

const names = {
  memberName: (id: string) => ({ HAN: 'Haninge kommun', TYR: 'Tyresö kommun' })[id] ?? id,
  bodyName: (_: string, body: string) => ({ KF: 'kommunfullmäktige' })[body] ?? body,
};
const charter = { version: 2, datedOn: '2008-05-01', hash: 'b'.repeat(64), paragraphs: [] };
const spaced = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

const told = (type: string, data: object, lang: Language = 'sv') => {
  const { sentence, soft } = timelineLine(speak(lang, names), type, data as Record<string, unknown>);
  return [spaced(sentence), spaced(soft)];
};
const changed = (terms: ChangedTerms | undefined, lang: Language = 'sv') =>
  told(
    'CharterChanged',
    { key: 'k', charter: { version: 2 }, on: '2009-01-01', law: '2007:411', ...(terms && { terms }) },
    lang,
  );

test('a charter that changes no terms says from when it holds, and nothing more', () =>
  expect(changed(undefined)).toEqual(['Förbundsordningen i version 2 gäller från 1 januari 2009.', undefined]));

test('what changes is said in full, what does not in one sentence, and that a notice that runs is not touched', () => {
  const terms: ChangedTerms = {
    ends: { noticeMonths: 24, effect: 'CONTINUE_IF_PARTIES_REMAIN', sunsetOn: '2015-12-31' },
  };
  expect(changed(terms)[1]).toBe(
    'Uppsägningstiden är 24 månader. När en medlem lämnar består förbundet om alla kvarvarande medlemmar beslutar det i tid. Förbundets sista dag är 31 december 2015. Allt annat gäller som förut. En uppsägning som är mottagen dessförinnan följer den tidigare lydelsen.',
  );
  expect(changed(terms, 'en')[1]).toBe(
    'The notice period is 24 months. When a member leaves the förbund continues if all remaining members so decide in time. The last day of the förbund is 31 December 2015. All else holds as before. A notice received before then follows the wording before.',
  );
});

test('a notice longer than the law allows says what the law allows', () =>
  expect(changed({ ends: { noticeMonths: 60 } }, 'en')[1]).toContain(
    'The notice period is 60 months. The Act allows 36 at most (27 §): no notice runs longer than that.',
  ));

test.each<[ChangedTerms, string, string]>([
  [
    { ends: { effect: 'DISSOLVE' } },
    'Förbundet upplöses när en medlem har lämnat det.',
    'is dissolved when a member has left it.',
  ],
  [{ ends: { sunsetOn: null } }, 'Förbundet gäller utan någon sista dag.', 'The förbund has no last day.'],
  [{ ends: { disputes: 'ARBITRATION' } }, 'Tvister prövas av skiljemän.', 'Disputes go to arbitrators.'],
  [
    { ends: { archiveSupervisor: 'Kommunstyrelsen' } },
    'Tillsynen över arkivet har Kommunstyrelsen.',
    'supervision of Kommunstyrelsen.',
  ],
  [
    { ends: { archiveMonths: 6 } },
    'Arkivet lämnas över inom 6 månader från upplösningen.',
    'within 6 months of the dissolution.',
  ],
  [{ ends: { claimMonths: 0 } }, 'Ett upplöst förbund tas inte upp igen.', 'is not taken up again.'],
  [{ ends: { claimMonths: 12 } }, 'tas upp igen inom 12 månader', 'taken up again within 12 months'],
  [
    { split: { kommun: { by: 'WEIGHTS', shares: { HAN: 3, TYR: 1 } } } },
    'Kommunernas fördelning av sin del är Haninge kommun 3 och Tyresö kommun 1.',
    'The split among the kommuner of their part is Haninge kommun 3 and Tyresö kommun 1.',
  ],
  [
    { split: { region: { by: 'FIXED', shares: { SLL: 5_000_000 } } } },
    'SLL 50 000 kr',
    'The split among the regions of their part is SLL ',
  ],
  [
    { board: { anchor: '04-01', years: 2 } },
    'Styrelsens mandattid börjar den 1 april året efter ett val. Styrelsens mandattid är 2 år.',
    'The term of the board begins on 1 April',
  ],
  [{ auditors: { substitutes: false } }, 'Revisorerna har inga ersättare.', 'The auditors have no substitutes.'],
  [{ auditors: { substitutes: true } }, 'Varje revisor har en ersättare.', 'Each auditor has a substitute.'],
  [{ quorumOfParties: true }, 'när samtliga parter är tjänstgörande', 'when all parties are serving'],
  [{ quorumOfParties: false }, 'kräver inte alla parter', 'without all parties'],
  [{ hardCap: true }, 'Budgetramen gäller även om målen inte nås.', 'holds even where goals are missed'],
  [{ hardCap: false }, 'inget absolut tak', 'no absolute cap'],
  [
    { followUpPeriods: ['04-30', '08-31'] },
    'Uppföljning görs per 30 april och 31 augusti.',
    'as of 30 April and 31 August.',
  ],
  [
    { insats: { required: true, registration: 'UPPFOLJNING_FINSAM' } },
    'Insatser registreras i Uppföljning Finsam.',
    'registered before they start.',
  ],
  [{ insats: { required: false, registration: 'NONE' } }, 'Insatser registreras inte.', 'need not be registered'],
])('%j is said in both languages', (terms, sv, en) => {
  expect(changed(terms)[1]).toContain(sv);
  expect(changed(terms, 'en')[1]).toContain(en);
});

test('a member’s decision on it says what would change, from when, and that all must decide the same', () => {
  const matter = { kind: 'CHANGE_CHARTER', charter, terms: { hardCap: true }, from: '2009-01-01' };
  expect(told('MatterApproved', { member: 'HAN', body: 'KF', key: 'k', matter, decidedOn: '2008-06-02' })).toEqual([
    'Kommunfullmäktige i Haninge kommun beslutade om en ändrad förbundsordning, version 2.',
    'Budgetramen gäller även om målen inte nås. Den gäller från 1 januari 2009. Det gäller när alla medlemmar har beslutat detsamma.',
  ]);
  expect(told('MatterAdopted', { key: 'k', matter, adoptedOn: '2008-06-02', law: '2007:411' }, 'en')).toEqual([
    'All members have decided on a changed charter, version 2.',
    'It holds from 1 January 2009.',
  ]);
});

test('a notice that is corrected says its new last day, what follows, and why', () => {
  const judged = { expiresOn: '2010-01-15', effect: 'DISSOLVE', charterVersion: 2 };
  expect(told('NoticeCorrected', { stream: 's', member: 'HAN', receivedOn: '2009-01-15', law: '', ...judged })).toEqual(
    [
      'Uppsägningstiden för Haninge kommun löper till och med den 15 januari 2010: den förbundsordning som gällde när uppsägningen togs emot var ändrad.',
      'Därefter träder förbundet i likvidation, enligt förbundsordningen, version 2. Ändringen beslutades i tid men registrerades efter uppsägningen.',
    ],
  );
  expect(told('NoticeCorrectionNoted', judged, 'en')).toEqual([
    'The notice follows the charter in version 2, which held when it was received. The notice period runs to the end of 15 January 2010.',
    'The förbund then goes into liquidation: the charter does not let it continue. Decided in time, recorded afterwards.',
  ]);
});

test('a budget says that it follows the changed charter', () =>
  expect(told('ChangedTermsNoted', { terms: {}, version: 2, from: '2010-01-01' })[0]).toBe(
    'Medlemmarna har ändrat förbundsordningen: version 2 gäller från 1 januari 2010, och budgeten följer den.',
  ));
