import fc from 'fast-check';
import { addDays, addMonths, addYears, daysBetween, isCivilDate, weekday } from '../../../domain/calendar/civil-date';

const anyDay = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2065-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('civil dates', () => {
  it.each(['2006-12-31', '2008-02-29'])('%s is a day', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  it.each(['2007-02-29', '2007-2-1', '2007-13-01', '20070101', '2007-01-01T00:00', '', 20070101, null])(
    '%p is no day',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
    },
  );

  it('counts the days of the HUSAM gap as 730', () => {
    expect(daysBetween('2009-01-01', addDays('2010-12-31', 1))).toBe(730);
  });

  it('calls 7 August 2005, when the minutes were certified, a Sunday', () => {
    expect(weekday('2005-08-07')).toBe(7);
  });

  it('adding days and counting them back agree on any day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('a period of years or months ends on the day of the same number, else on the last of the month', () => {
  it.each([
    ['2004-02-29', 3, '2007-02-28'],
    ['2004-02-29', 4, '2008-02-29'],
    ['2007-02-28', 1, '2008-02-28'],
    ['2009-06-30', 3, '2012-06-30'],
  ])('%s and %i years is %s', (from, years, to) => {
    expect(addYears(from, years)).toBe(to);
  });

  it.each([
    ['2006-12-31', 3, '2007-03-31'],
    ['2007-01-31', 1, '2007-02-28'],
    ['2008-01-31', 1, '2008-02-29'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});
