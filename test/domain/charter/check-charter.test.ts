import fc from 'fast-check';
import type { CharterCheck } from '../../../domain/charter/check/check-charter';
import { charterText, checkCharter } from '../../../domain/charter/check/check-charter';
import { headingCoverage } from '../../../domain/charter/check/headings';
import { haninge, husam, reworded, without } from './seed-charters';

const ids = (charter: CharterCheck, severities: string): string[] =>
  checkCharter(charter)
    .filter(({ severity }) => severities.includes(severity))
    .map(({ id, paragraph }) => (paragraph === undefined ? id : `${id} § ${paragraph}`));
const found = (charter: CharterCheck, id: string) => checkCharter(charter).find((finding) => finding.id === id);

describe('the two charters of 2006, as they are', () => {
  it('Haninge names länsarbetsnämnden wrongly and leaves out the services, nothing else', () => {
    expect(ids(haninge, 'BW')).toEqual(['A8 § 3', 'A24 § 6']);
    expect(ids(haninge, 'I')).toEqual(['A15 § 5', 'A25 § 6', 'A26 § 10']);
  });

  it('HUSAM has terms that do not hold, no common auditor and leaves out the services, nothing else', () => {
    expect(ids(husam, 'B')).toEqual(['A5 § 5', 'A6 § 13']);
    expect(ids(husam, 'W')).toEqual(['A24 § 6', 'A7 § 13']);
    expect(ids(husam, 'I')).toEqual(['A12 § 1', 'A15 § 5', 'A25 § 6', 'A26 § 10']);
  });

  it('say in every finding which law it stands on, in two languages', () => {
    for (const { ground, en } of [...checkCharter(haninge), ...checkCharter(husam)]) {
      expect(ground).toMatch(/^\d+ .*§.*: .+\.$/);
      expect(en).toMatch(/^\d+ .*§.*: .+\.$/);
    }
  });

  it.each([
    ['Haninge', haninge],
    ['HUSAM', husam],
  ])('%s states the headings of 9 § where the statute map says', (_, charter) => {
    const today = charterText({ ...charter, datedOn: '2026-01-01' });
    const map = headingCoverage(today).map(({ heading, paragraphs }) => `${heading.number}: ${paragraphs.join(' ')}`);
    expect(map).toEqual([
      '1: 1 2 3 4',
      '2: 5 7',
      '3: 5',
      '4: 6',
      '5: 8',
      '6: ',
      '7: 10',
      '8: 11',
      '9: 12',
      '10: 9 12',
      '11: 12',
      '12: 13',
      '13: ',
      '14: 14',
      '15: 15',
      '16: 16',
      '17: 17',
      '18: 18 19',
    ]);
  });
});

describe('terms of office', () => {
  it('C94 HUSAM’s board has no term from 2009-01-01 to 2010-12-31, 730 days', () => {
    expect(found(husam, 'A5')).toMatchObject({
      severity: 'B',
      paragraph: '5',
      gap: { from: '2009-01-01', to: '2010-12-31', days: 730 },
      ground: '13 §: ingen mandattid täcker 2009-01-01–2010-12-31 (730 dagar); nästa börjar 2011-01-01.',
    });
  });

  it('of HUSAM’s board hold when the first one ends on 2010-12-31, as Haninge’s does', () => {
    expect(found(reworded(husam, '5', ['31 december 2008', '31 december 2010']), 'A5')).toBeUndefined();
  });

  it('that miss an election leave the years until the next one open', () => {
    const charter = reworded(haninge, '5', ['31 december 2010', '31 december 2012']);
    expect(found(charter, 'A5')?.gap).toEqual({ from: '2013-01-01', to: '2014-12-31', days: 730 });
  });

  it('that begin on 1 April by the law’s default leave three months open after 31 December', () => {
    const charter = reworded(haninge, '5', [/ Härefter väljs[^.]*\./, '']);
    expect(found(charter, 'A5')?.gap).toEqual({ from: '2011-01-01', to: '2011-03-31', days: 90 });
  });

  it('C95 HUSAM’s first auditors are done before there is anything to audit; the next serve 2007-2010', () => {
    expect(found(husam, 'A6')).toMatchObject({
      severity: 'B',
      paragraph: '13',
      ground:
        '25 § 2 st.: revisorernas första tid, 2005-01-01–2006-12-31, ligger före förbundet; nästa är 2007-01-01–2010-12-31.',
    });
  });

  it('of auditors may begin at the formation and end where the next begins', () => {
    expect(found(reworded(husam, '13', ['1 januari 2005', '1 oktober 2006']), 'A6')).toBeUndefined();
  });

  it('of auditors must follow on each other, too', () => {
    const charter = reworded(husam, '13', [/1 januari 2005(.*)31 december 2006/, '2007-01-01$131 december 2009']);
    expect(found(charter, 'A6')?.gap).toEqual({ from: '2010-01-01', to: '2010-12-31', days: 365 });
  });
});

describe('members in the text', () => {
  it('are found under the register’s name', () => {
    expect(found(haninge, 'A8')?.ground).toContain(
      'Länsarbetsnämnden i Stockholms län kallas ”Länsarbetsnämnden i Stockholms kommun”',
    );
    expect(found(reworded(haninge, '3', ['Stockholms kommun,', 'Stockholms län,']), 'A8')).toBeUndefined();
  });

  it('may be missing altogether', () => {
    expect(found(reworded(husam, '3', [', samt Huddinge kommun', '']), 'A8')?.ground).toContain(
      'Huddinge kommun nämns inte',
    );
  });

  it('that are one authority for the country are the same under any office’s name', () => {
    const members = husam.members.map((member) =>
      member.id === 'FK' ? { ...member, name: 'Försäkringskassan' } : member,
    );
    expect(found({ ...husam, members }, 'A8')).toBeUndefined();
    expect(found({ ...husam, members, datedOn: '2004-06-01' }, 'A8')).toBeUndefined();
  });
});

describe('the board', () => {
  const board = (words: string): CharterCheck => reworded(haninge, '5', [/bestå av 4.*för denne\./, words]);

  it('C63 of eight and eight, two and two from each of four members, is as 10 § has it', () => {
    const words =
      'bestå av 8 ledamöter med 8 ersättare. Varje medlem väljer två ledamöter och två ersättare för dessa.';
    expect(found(board(words), 'L10')).toBeUndefined();
  });

  it.each([
    ['bestå av 8 ledamöter med 4 ersättare.', 'ersättarna (4) ska vara lika många som ledamöterna (8)'],
    ['bestå av 3 ledamöter och 3 ersättare.', '4 medlemmar ska ha minst en ledamot var, styrelsen har 3'],
    [
      'bestå av 8 ledamöter med 8 ersättare. Varje medlem väljer en ledamot och en ersättare.',
      '4 medlemmar som väljer 1 var ger inte 8 ledamöter',
    ],
  ])('C63 is refused when it shall %s', (words, ground) => {
    expect(found(board(words), 'L10')).toMatchObject({ severity: 'B', paragraph: '5' });
    expect(found(board(words), 'L10')?.ground).toContain(ground);
  });

  it('may decide elections by lot', () => {
    const charter = reworded(haninge, '5', ['utslagsröst.', 'utslagsröst. Vid val avgörs frågan genom lottning.']);
    expect(found(charter, 'A15')).toBeUndefined();
  });
});

describe('what the law lays down whatever the charter says', () => {
  it('is the whole prohibition of 7 §', () => {
    const whole = [
      'myndighetsutövning.',
      'myndighetsutövning eller som avser tillhandahållande av tjänster avsedda för enskilda.',
    ];
    expect(found(reworded(haninge, '6', whole as [string, string]), 'A24')).toBeUndefined();
  });

  it('is one auditor for the state’s side, appointed by Riksrevisionen for 2007 and Försäkringskassan from 2008', () => {
    expect(found(husam, 'A7')?.ground).toBe(
      '25 §: Försäkringskassan och Länsarbetsnämnden har en gemensam revisor; för 2007 utser Riksrevisionen den.',
    );
    const later = { ...husam, datedOn: '2008-01-01', operationsStartOn: '2009-01-01' };
    expect(found(later, 'A7')?.ground).toContain('Försäkringskassan och Arbetsförmedlingen');
    expect(found(later, 'A7')?.ground).toContain('för 2009 utser Försäkringskassan');
  });

  it.each([
    ['fyra år', true],
    ['48 månader', true],
    ['tre år', false],
    ['ett år', false],
    ['36 månader', false],
  ])('is no more than three years’ notice: %s, found: %s', (words, isFound) => {
    const charter = words === 'tre år' ? haninge : reworded(haninge, '14', ['tre år', words]);
    expect(found(charter, 'L27') !== undefined).toBe(isFound);
  });
});

describe('a charter that says too little', () => {
  it.each([
    ['8', 'L9-5'],
    ['10', 'L9-7'],
    ['11', 'L9-8'],
    ['13', 'L9-12'],
    ['14', 'L9-13'],
    ['16', 'L9-15'],
    ['17', 'L9-16'],
  ])('without § %s does not state heading %s of 2006', (paragraph, id) => {
    expect(ids(without(haninge, paragraph), 'B')).toEqual([id]);
  });

  it('numbers the headings as the law of its day does', () => {
    const later = { ...without(haninge, '14'), datedOn: '2008-01-01' };
    expect(ids(later, 'B')).toContain('L9-14');
  });

  it('may have no words at all, which is all there is to say of it', () => {
    const wordless = haninge.paragraphs.map((paragraph) => ({ ...paragraph, text: ' \n' }));
    expect(ids({ ...haninge, paragraphs: wordless }, 'BWI')).toEqual(['L9']);
    expect(ids({ ...haninge, paragraphs: [] }, 'BWI')).toEqual(['L9']);
  });

  it('is told of a paragraph that is only a heading', () => {
    const charter = reworded(haninge, '18', [/[^]+/, '']);
    expect(ids(charter, 'BW')).toContain('L9 § 18');
  });

  it('from before the law has nothing to be read against', () => {
    expect(() => checkCharter({ ...haninge, datedOn: '2003-12-31' })).toThrow('in force from 2004-01-01');
  });
});

describe('names and notices', () => {
  it('tell of the names in other documents', () => {
    const aliases = ['SF-HUSAM', 'Samordningsförbundet i Huddinge'];
    expect(found({ ...husam, aliases }, 'A12')?.ground).toContain('”SF-HUSAM”, ”Samordningsförbundet i Huddinge”');
    expect(found(haninge, 'A12')).toBeUndefined();
  });

  it('are quiet when the notice goes up at every member', () => {
    const everywhere: [RegExp, string] = [/på den offentliga.*/, 'på anslagstavlan hos varje medlem.'];
    expect(found(reworded(haninge, '10', everywhere), 'A26')).toBeUndefined();
  });
});

describe('any text at all', () => {
  const words = [
    ...[
      'första gången',
      'för tiden från och med',
      'den 31 februari 2007',
      'till och med',
      '2099-12-31',
      '30 juni 2008',
    ],
    ...['räknat från den 31 februari året efter', 'räknat från den 1 juli året efter', 'ledamöter', 'revisorer utses'],
    ...['uppsägningstid', 'noll månader', '99999999999999999999 år', 'bestå av', '0 ledamöter med', 'ett ersättare'],
    ...['Förbundets namn är', '(*[', '.', '\n', '1. ', 'gemensam revisor', 'till uppgift', 'får inte', '\u200F', '👩‍👩‍👧'],
  ];
  const paragraph = fc.record({
    number: fc.constantFrom('1', '2', '3'),
    heading: fc.string(),
    text: fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' ')),
  });

  it('is read to the end, and read again gives the same', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 5 }), fc.string(), (paragraphs, preamble) => {
        const charter = { ...haninge, paragraphs, preamble };
        const findings = checkCharter(charter);
        expect(findings.length).toBeGreaterThan(0);
        expect(checkCharter(charter)).toEqual(findings);
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
    );
  });

  it.each(['styrelsen fastställer ', 'uppsägningstid ', 'gemensam revisor ', 'första gången ', 'x'])(
    'is read in good time, however long: %s',
    (word) => {
      const paragraphs = [{ number: '1', heading: 'Lång', text: word.repeat(200_000 / word.length) }];
      const started = performance.now();
      checkCharter({ ...haninge, paragraphs });
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
