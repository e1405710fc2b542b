import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/civil-date';
import type { OfficeTerms } from '../../../domain/forbund/charter-terms';
import {
  firstTerm,
  gapAfterFirst,
  isByRule,
  nextTerm,
  termFor,
  termName,
  termsUntil,
} from '../../../domain/mandates/terms';

const haninge: OfficeTerms = { anchor: '01-01', years: 4, first: { from: '2007-01-01', to: '2010-12-31' } };
const husam: OfficeTerms = { anchor: '01-01', years: 4, first: { from: '2007-01-01', to: '2008-12-31' } };
const law: OfficeTerms = { anchor: '04-01', years: 4 };

test('C67 the first board of Haninge sits 2007-2010, the next 2011-2014', () => {
  const first = firstTerm(haninge, '2007-01-01');
  expect(first).toEqual({ from: '2007-01-01', to: '2010-12-31' });
  expect(nextTerm(haninge, first)).toEqual({ from: '2011-01-01', to: '2014-12-31' });
  expect(termFor(2010, haninge)).toEqual({ from: '2011-01-01', to: '2014-12-31' });
});

test('by law a term runs four years from 1 April of the year after the election', () => {
  expect(termFor(2006, law)).toEqual({ from: '2007-04-01', to: '2011-03-31' });
  expect(firstTerm(law, '2007-01-01')).toEqual({ from: '2007-01-01', to: '2007-03-31' });
  expect(firstTerm(law, '2007-04-01')).toEqual({ from: '2007-04-01', to: '2011-03-31' });
});

test('C68 auditors of a förbund formed before 2007 have an interim term to the end of 2006 first', () => {
  const interim = firstTerm(haninge, '2006-12-18');
  expect(interim).toEqual({ from: '2006-12-18', to: '2006-12-31' });
  expect(isByRule(haninge, interim)).toBe(false);
  expect(nextTerm(haninge, interim)).toEqual({ from: '2007-01-01', to: '2010-12-31' });
});

test('A5 the gap that HUSAM leaves is named, and held as a term of its own', () => {
  expect(gapAfterFirst(husam)).toEqual({ from: '2009-01-01', to: '2010-12-31', days: 730 });
  expect(gapAfterFirst(haninge)).toBeUndefined();
  const filling = nextTerm(husam, { to: '2008-12-31' });
  expect(filling).toEqual({ from: '2009-01-01', to: '2010-12-31' });
  expect(isByRule(husam, filling)).toBe(false);
  expect(nextTerm(husam, filling)).toEqual({ from: '2011-01-01', to: '2014-12-31' });
});

test('a shorter term of the charter begins anew, but never across the year after an election', () => {
  const two = termsUntil({ anchor: '01-01', years: 2 }, '2007-01-01', '2012-06-01');
  expect(two.map(({ from }) => from)).toEqual(['2007-01-01', '2009-01-01', '2011-01-01']);
  const three = termsUntil({ anchor: '01-01', years: 3 }, '2007-01-01', '2012-06-01');
  expect(three.map(({ from }) => from)).toEqual(['2007-01-01', '2010-01-01', '2011-01-01']);
});

test('a term is named by its first year, a short one before it in the same year by its day', () => {
  expect(termsUntil(haninge, '2006-12-18', '2007-12-31').map((term) => termName(haninge, term))).toEqual([
    '2006',
    '2007',
  ]);
  expect(termsUntil(law, '2007-02-15', '2007-12-31').map((term) => termName(law, term))).toEqual([
    '2007-02-15',
    '2007',
  ]);
});

const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2004-01-01', days));
const anyTerms = fc.record({
  anchor: fc.constantFrom('01-01', '04-01', '07-15'),
  years: fc.integer({ min: 1, max: 4 }),
  first: fc.option(
    fc.tuple(day, fc.integer({ min: 0, max: 2000 })).map(([from, days]) => ({ from, to: addDays(from, days) })),
    { nil: undefined },
  ),
});

test('terms tile for any first term, anchor and length: no day without a term, none with two, no name twice', () =>
  fc.assert(
    fc.property(anyTerms, day, ({ first, ...rest }, begins) => {
      const terms: OfficeTerms = first === undefined ? rest : { ...rest, first };
      const all = termsUntil(terms, begins, addDays(begins, 5000));
      for (const [index, term] of all.entries()) {
        expect(term.from <= term.to).toBe(true);
        if (index > 0) expect(term.from).toBe(addDays(all[index - 1]?.to ?? '', 1));
      }
      expect(new Set(all.map((term) => termName(terms, term))).size).toBe(all.length);
      const later = all.filter(({ from }) => first === undefined || from > first.to).slice(first === undefined ? 1 : 2);
      expect(later.every((term) => isByRule(terms, term))).toBe(true);
    }),
  ));
