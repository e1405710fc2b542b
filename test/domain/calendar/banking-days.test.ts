import Holidays from 'date-holidays';
import {
  isBankingDay,
  lastBankingDayBeforeQuarter,
  rollBack,
  rollForward,
} from '../../../domain/calendar/banking-days';
import { addDays, weekday } from '../../../domain/calendar/civil-date';
import { closedDays } from '../../../domain/calendar/holidays-data';

const years = Object.keys(closedDays).map(Number);

describe('the last banking day before the quarter', () => {
  it.each([
    [2007, ['2006-12-29', '2007-03-30', '2007-06-29', '2007-09-28']],
    [2008, ['2007-12-28', '2008-03-31', '2008-06-30', '2008-09-30']],
    [2009, ['2008-12-30', '2009-03-31', '2009-06-30', '2009-09-30']],
    [2027, ['2026-12-30', '2027-03-31', '2027-06-30', '2027-09-30']],
  ])('of %i', (year, days) => {
    expect(([1, 2, 3, 4] as const).map((quarter) => lastBankingDayBeforeQuarter(year, quarter).on)).toEqual(days);
  });

  it('is never 31 December, and says why', () => {
    expect(lastBankingDayBeforeQuarter(2009, 1)).toEqual({
      on: '2008-12-30',
      movedBy: { from: '2008-12-31', rule: 'nyårsafton: närmaste bankdag före' },
    });
    expect(years.slice(1).map((year) => lastBankingDayBeforeQuarter(year, 1).on.slice(5))).not.toContain('12-31');
  });

  it('says nothing of a move where there was none', () => {
    expect(lastBankingDayBeforeQuarter(2008, 2)).toEqual({ on: '2008-03-31' });
  });
});

describe('banking days', () => {
  it.each(['2009-06-19', '2007-12-24', '2007-12-31', '2007-04-06', '2005-06-06', '2004-05-31'])(
    'are not Midsummer Eve, 24 or 31 December or a holiday: %s',
    (day) => {
      expect(isBankingDay(day)).toBe(false);
    },
  );

  it('have had the National Day since 2005 and lost Whit Monday to it', () => {
    expect(isBankingDay('2003-06-06')).toBe(true);
    expect(isBankingDay('2006-06-06')).toBe(false);
    expect(isBankingDay('2003-06-09')).toBe(false);
    expect(isBankingDay('2006-06-05')).toBe(true);
  });

  it('are the next or the nearest before, with the reason', () => {
    expect(rollForward('2007-01-31')).toEqual({ on: '2007-01-31' });
    expect(rollForward('2007-06-06').movedBy).toEqual({ from: '2007-06-06', rule: 'nationaldagen: nästa bankdag' });
    expect(rollBack('2007-09-30').movedBy).toEqual({ from: '2007-09-30', rule: 'söndag: närmaste bankdag före' });
  });

  it('are unknown beyond the table, and it says so', () => {
    expect(() => isBankingDay('2070-01-02')).toThrow(RangeError);
  });
});

describe('the table of holidays', () => {
  it('is what date-holidays says today, with Whit Monday until 2004', () => {
    const library = new Holidays('SE');
    for (const year of years) {
      const whitMonday = (name: string): boolean => name === 'annandag pingst' && year <= 2004;
      const closed = library
        .getHolidays(year)
        .filter(({ type, name }) => type === 'public' || type === 'bank' || whitMonday(name))
        .map(({ date }) => date.slice(0, 10));
      expect(daysOf(year).filter((day) => !isBankingDay(day))).toEqual(
        daysOf(year).filter((day) => closed.includes(day) || weekday(day) > 5),
      );
    }
  });
});

function daysOf(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index));
  return days.filter((day) => day.startsWith(`${year}-`));
}
