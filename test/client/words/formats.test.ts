import { formatDate, formatDateShort, formatDays } from '../../../client/words/dates';
import { formatClock, formatInstant } from '../../../client/words/instants';
import { dueWords } from '../../../client/words/duties';
import { groundWords } from '../../../client/words/grounds';
import { formatKronor } from '../../../client/words/money';
import { joinList, sectionList, speak } from '../../../client/words/tongue';
import { rollBack } from '../../../domain/calendar/banking-days';
import { statutoryLastDay } from '../../../domain/calendar/statutory-days';

const nbsp = '\u00a0';
const spaced = (text: string): string => text.replaceAll(nbsp, ' ');

describe('a date', () => {
  test('is written out, with the day bound to its month', () => {
    expect(formatDate('2026-11-30', 'sv')).toBe(`30${nbsp}november 2026`);
    expect(formatDate('2026-11-30', 'en')).toBe(`30${nbsp}November 2026`);
  });
  test('is short in tables', () => {
    expect(spaced(formatDateShort('2007-01-01', 'sv'))).toBe('1 jan 2007');
    expect(spaced(formatDateShort('2006-08-22', 'en'))).toBe('22 Aug 2006');
  });
  test('that is none is shown as it came', () => expect(formatDate('hösten 2006', 'sv')).toBe('hösten 2006'));
  test.each([
    [0, 'i dag', 'today'],
    [1, 'i morgon', 'tomorrow'],
    [8, 'om 8 dagar', 'in 8 days'],
    [-1, '1 dag försenad', '1 day overdue'],
    [-7, '7 dagar försenad', '7 days overdue'],
    [1094, 'om 1094 dagar', 'in 1094 days'],
    [1096, 'om 3 år', 'in 3 years'],
  ])('%i days away is "%s", "%s"', (days, sv, en) => {
    expect(spaced(formatDays(days, 'sv'))).toBe(sv);
    expect(spaced(formatDays(days, 'en'))).toBe(en);
  });
  test('is counted from day to day, across the change of clocks', () =>
    expect(spaced(dueWords('2026-10-26', '2026-10-24', 'sv'))).toBe('om 2 dagar'));
});

test('the clock is Stockholm’s, with a full stop in Swedish', () => {
  const at = Date.UTC(2026, 10, 23, 8, 14);
  expect(formatClock(at, 'sv')).toBe('09.14');
  expect(formatClock(at, 'en')).toBe('09:14');
  expect(spaced(formatInstant(at, 'sv'))).toBe('23 november 2026 kl. 09.14');
});

test.each([
  [33_750_000, `337${nbsp}500${nbsp}kr`, `SEK${nbsp}337,500`],
  [2_000_000_000, `20${nbsp}000${nbsp}000${nbsp}kr`, `SEK${nbsp}20,000,000`],
  [100_05, `100,05${nbsp}kr`, `SEK${nbsp}100.05`],
  [-50_000, `\u2212500${nbsp}kr`, `SEK${nbsp}\u2212500`],
  [0, `0${nbsp}kr`, `SEK${nbsp}0`],
])('%i öre is money with no-break spaces, and öre only where there are any', (ore, sv, en) => {
  expect(formatKronor(ore, 'sv')).toBe(sv);
  expect(formatKronor(ore, 'en')).toBe(en);
});

describe('a ground', () => {
  test('has the law’s number before the sign and the charter’s after', () =>
    expect(
      groundWords(
        [
          { source: 'law', ref: '8 §' },
          { source: 'charter', ref: '§ 19' },
        ],
        null,
        'sv',
      ),
    ).toBe(`8${nbsp}§ lagen; §${nbsp}19 förbundsordningen`));
  test('names the part of the case file in the reader’s language', () => {
    const chain = [{ source: 'case-file', ref: 'beslutskedja' }] as const;
    expect(groundWords(chain, null, 'sv')).toBe('beslutskedja i ärendefilen');
    expect(groundWords(chain, null, 'en')).toBe('the decision chain in the case file');
  });
  test('says last which rule moved the day', () => {
    const { movedBy } = rollBack('2007-04-01');
    expect(spaced(groundWords([{ source: 'law', ref: '23 §' }], movedBy, 'sv'))).toBe(
      '23 § lagen; flyttad från 1 april 2007: söndag, närmaste bankdag före',
    );
    expect(spaced(groundWords([{ source: 'law', ref: '23 §' }], movedBy, 'en'))).toBe(
      '23 § of the Act; moved from 1 April 2007: Sunday, last banking day before',
    );
  });
  test('of the law on statutory time names that law and the day in both languages', () => {
    const { movedBy } = statutoryLastDay('2008-11-30');
    const ground = [{ source: 'law', ref: '23 §', note: 'by reading' }] as const;
    expect(spaced(groundWords(ground, movedBy, 'sv'))).toBe(
      '23 § lagen (enligt tolkning); flyttad från 30 november 2008: lag (1930:173) 2 §: söndag',
    );
    expect(spaced(groundWords(ground, movedBy, 'en'))).toContain('lag (1930:173) 2 §: Sunday');
  });
});

test('a list has commas and one "och"', () => {
  expect(joinList([], 'sv')).toBe('');
  expect(joinList(['a', 'b', 'c'], 'sv')).toBe('a, b och c');
  expect(spaced(sectionList(['5', '§ 6', '12'], 'en'))).toBe('§ 5, § 6 and § 12');
});

test('a body that bears its member’s name is named once', () => {
  const tongue = speak('sv', {
    memberName: (id) => (id === 'LAN' ? 'Länsarbetsnämnden' : 'Haninge kommun'),
    bodyName: (_member, body) => (body === 'LAN' ? 'Länsarbetsnämnden' : 'kommunfullmäktige'),
  });
  expect(tongue.body('LAN', 'LAN')).toBe('Länsarbetsnämnden');
  expect(tongue.body('HAN', 'KF')).toBe('kommunfullmäktige i Haninge kommun');
});
