import fc from 'fast-check';
import { civilDateAt, midnightAfter, morningOf, startOfDay } from '../../../domain/calendar/stockholm';

const hour = 3_600_000;
const instant = (text: string): number => Date.parse(text);

describe('Stockholm', () => {
  it('is already on New Year’s Day when Greenwich has an hour to go', () => {
    expect(civilDateAt(instant('2006-12-31T22:59:59.999Z'))).toBe('2006-12-31');
    expect(civilDateAt(instant('2006-12-31T23:00:00Z'))).toBe('2007-01-01');
  });

  it('keeps summer time', () => {
    expect(civilDateAt(instant('2006-06-30T22:00:00Z'))).toBe('2006-07-01');
  });

  it('lets “senast 2007-01-01” lapse at the next midnight in Stockholm', () => {
    expect(midnightAfter('2007-01-01')).toBe(instant('2007-01-01T23:00:00Z'));
  });

  it.each([
    ['2007-03-25', 23],
    ['2007-10-28', 25],
    ['2007-06-06', 24],
  ])('%s has %i hours', (day, hours) => {
    expect(midnightAfter(day) - startOfDay(day)).toBe(hours * hour);
  });

  it.each([
    ['2007-01-15', '2007-01-15T05:00:00Z'],
    ['2007-07-15', '2007-07-15T04:00:00Z'],
    ['2007-03-25', '2007-03-25T04:00:00Z'],
  ])('sends reminders of %s at 06:00 by the clock on the wall', (day, at) => {
    expect(morningOf(day)).toBe(instant(at));
  });

  it('finds any instant between the two midnights of its day', () => {
    const instants = fc.integer({ min: instant('1995-01-01T00:00:00Z'), max: instant('2065-12-31T00:00:00Z') });
    fc.assert(
      fc.property(instants, (at) => {
        const day = civilDateAt(at);
        expect(startOfDay(day)).toBeLessThanOrEqual(at);
        expect(midnightAfter(day)).toBeGreaterThan(at);
      }),
    );
  });
});
