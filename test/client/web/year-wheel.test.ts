import { angleOf, arc, chord, labelBeside, lanesFor, pointAt } from '../../../client/web/forbund/geometry';
import { lateBefore, ofYear, thereafter, yearMarks, type YearMark } from '../../../client/web/forbund/year-marks';
import { pageOf } from '../../../client/web/page';
import type { DutyRow } from '../../../journal/rows';
import { dutyRow } from './duty-row';
import { noon } from './world';

const page = pageOf(new URL('http://localhost/forbund/haninge'), 'sv', { now: noon('2007-11-22'), version: '0.1.0' });
const names = {
  memberName: (id: string) => ({ FK: 'Försäkringskassan', SLL: 'Landstinget' })[id] ?? id,
  bodyName: (_: string, body: string) => body,
};
const duty = (kind: string, dueOn: string, more: Partial<DutyRow> = {}): DutyRow =>
  dutyRow(dueOn, { stream: 'contributions-haninge-2007', id: `${kind}:${dueOn}`, kind, owedBy: 'office', ...more });
const pay = (owedBy: string, dueOn: string, more: Partial<DutyRow> = {}): DutyRow =>
  duty('contribution', dueOn, { owedBy, about: { quarter: 4, year: 2007, ore: 125_000_000 }, ...more });
const marksOf = (open: DutyRow[], closed: DutyRow[] = [], doneOn = '2007-01-30'): YearMark[] =>
  yearMarks({
    page,
    names,
    today: '2007-11-22',
    open,
    closed: [
      [
        'contributions-haninge-2007',
        closed.map((one) => ({ duty: { ...one, movedBy: undefined, reminders: [] } as never, on: doneOn })),
      ],
    ],
  });
const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('the wheel', () => {
  test('has 1 January at the top, goes clockwise, and has months as long as they are', () => {
    expect(angleOf('2007-01-01')).toBe(-90);
    expect(pointAt(163, angleOf('2007-01-01'))).toEqual({ x: 220, y: 57 });
    expect(angleOf('2007-03-01') - angleOf('2007-02-01')).toBeCloseTo((28 / 365) * 360);
    expect(angleOf('2008-03-01') - angleOf('2008-02-01')).toBeCloseTo((29 / 366) * 360);
  });
  test('has the name of every month, beside the date of today where that is in its place', () => {
    const middle = angleOf('2007-11-16');
    expect(labelBeside(pointAt(198, angleOf('2007-03-01')), middle)).toEqual(pointAt(200, middle));
    for (let day = 0; day < 365; day += 1) {
      const pill = pointAt(198, day - 90);
      for (let month = 0; month < 12; month += 1) {
        const { x, y } = labelBeside(pill, month * 30 - 75);
        expect(Math.abs(x - pill.x) >= 43 || Math.abs(y - pill.y) >= 20).toBe(true);
      }
    }
  });
  test('measures the short way round New Year', () =>
    expect(chord(163, angleOf('2007-12-31'), angleOf('2007-01-02'))).toBeCloseTo(
      chord(163, angleOf('2007-06-01'), angleOf('2007-06-03')),
      1,
    ));
  test('leaves a gap between two parts of a ring', () =>
    expect(arc(86, -90, 0)).toBe('M221.4 134A86 86 0 0 1 306 218.6'));
  test('puts marks that are near each other in lanes of their own, the first in the outermost', () => {
    const mark = (angle: number) => ({ angle, width: 27 });
    expect(lanesFor([mark(0), mark(2), mark(4), mark(90)])).toEqual([163, 136, 109, 163]);
    expect(lanesFor([mark(0), mark(10)])).toEqual([163, 163]);
    expect(
      lanesFor([
        { angle: 0, width: 35 },
        { angle: 10, width: 35 },
      ]),
    ).toEqual([163, 136]);
  });
  test('covers as little as possible where no lane has room', () =>
    expect(lanesFor([0, 1, 2, 3].map((angle) => ({ angle, width: 27 })))).toEqual([163, 136, 109, 163]));
});

describe('the year’s duties', () => {
  test('are one where several owe the same by the same day; what is late names only those who are', () => {
    const [mark, ...others] = marksOf(
      [pay('SLL', '2007-09-28', { overdue: true })],
      [pay('FK', '2007-09-28')],
      '2007-09-27',
    );
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ tone: 'late', title: 'Betala kvartal 4, 2007' });
    expect([plain(mark?.who), plain(mark?.status)]).toEqual(['Landstinget, 1 250 000 kr', '55 dagar försenad']);
  });
  test('say when they were done, and how late', () => {
    const [mark] = marksOf([], [pay('FK', '2007-01-31'), pay('SLL', '2007-01-31')], '2007-02-04');
    expect(mark).toMatchObject({ tone: 'done', who: 'Försäkringskassan och Landstinget' });
    expect(plain(mark?.status)).toBe('klart 4 februari, 4 dagar sent');
  });
  test('are next within fourteen days, later after that', () =>
    expect(marksOf([duty('inform', '2007-12-06'), duty('inform', '2007-12-07')]).map(({ tone }) => tone)).toEqual([
      'soon',
      'plan',
    ]));
  test('that only the clock waits for are shown where the förbund itself lets them come, while they lie ahead', () => {
    const ahead = { clockOnly: true, stream: 'forbund-haninge' };
    const shown = marksOf([
      duty('open-year-end', '2008-01-01', { ...ahead, about: { year: 2007 } }),
      duty('open-budget', '2007-08-01', { ...ahead, about: { year: 2008 } }),
      duty('payment-notices', '2007-12-01', { clockOnly: true }),
    ]);
    expect(shown.map(({ title, who }) => [title, who])).toEqual([
      ['Börja med bokslutet för 2007', 'Sker av sig självt'],
    ]);
  });
  test('of another year have another wheel; what is late from before and what comes within twelve months stand beside', () => {
    const marks = marksOf([
      pay('SLL', '2006-12-29', { overdue: true }),
      pay('SLL', '2007-12-28'),
      pay('SLL', '2008-03-31'),
      pay('SLL', '2008-12-30'),
    ]);
    const days = (some: YearMark[]): string[] => some.map(({ dueOn }) => dueOn);
    expect(days(lateBefore(marks, 2007))).toEqual(['2006-12-29']);
    expect(days(ofYear(marks, 2007))).toEqual(['2007-12-28']);
    expect(days(thereafter(marks, 2007, '2007-11-22'))).toEqual(['2008-03-31']);
  });
});
