import { isBankingDay } from '../../../domain/calendar/banking-days';
import { statutoryLastDay } from '../../../domain/calendar/statutory-days';

describe('a last day that the law sets moves to the next weekday, lag (1930:173) 2 §', () => {
  it.each([
    ['2008-11-30', '2008-12-01', 'söndag'],
    ['2029-03-31', '2029-04-03', 'lördag'],
    ['2024-03-31', '2024-04-02', 'påskdagen'],
    ['2007-12-24', '2007-12-27', 'julafton'],
    ['2012-06-22', '2012-06-25', 'midsommarafton'],
    ['2018-12-31', '2019-01-02', 'nyårsafton'],
  ])('%s becomes %s', (from, on, reason) => {
    expect(statutoryLastDay(from)).toEqual({ on, movedBy: { from, rule: `lag (1930:173) 2 §: ${reason}` } });
  });

  it('leaves a weekday where it is', () => {
    expect(statutoryLastDay('2006-11-30')).toEqual({ on: '2006-11-30' });
  });

  it('never ends on a day that is not worked, and never before the nominal day', () => {
    for (let year = 1995; year < 2069; year += 1) {
      for (const nominal of [`${year}-11-30`, `${year}-03-31`]) {
        const { on } = statutoryLastDay(nominal);
        expect(isBankingDay(on)).toBe(true);
        expect(on >= nominal).toBe(true);
      }
    }
  });
});
