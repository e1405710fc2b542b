import { nextText } from '../../../client/web/duty-text';
import { createLines, type Line } from '../../../client/web/overview/lines';
import { askedOf, pageSize, plain, select } from '../../../client/web/overview/select';
import { pageOf } from '../../../client/web/page';
import type { DutyRow, ProcessRow } from '../../../journal/rows';
import { dutyRow } from './duty-row';
import { noon } from './world';

const process = (name: string, more: Partial<ProcessRow> = {}): ProcessRow => ({
  stream: `formation-${name}-1`,
  kind: 'formation',
  forbund: name,
  name,
  phase: 'CIRCULATED',
  version: 1,
  done: false,
  exercise: false,
  clockShiftMs: 0,
  waitingOn: [],
  alerts: [],
  wakeAt: null,
  startedAt: 0,
  changedAt: 0,
  ...more,
});
const duty = (name: string, dueOn: string, more: Partial<DutyRow> = {}): DutyRow =>
  dutyRow(dueOn, { stream: `formation-${name}-1`, forbund: name, name, id: `adopt:KF:v1:${dueOn}`, ...more });
const now = noon('2026-11-23');
const linesOf = (processes: ProcessRow[], nearest: DutyRow[], at: number): Line[] => [
  ...createLines()({ processes, nearest, names: new Map() }, at),
];
const reads = {
  text: ({ process: { name }, next }: Line) => plain(`${name} ${next.map(({ owedByName }) => owedByName).join(' ')}`),
  phase: ({ process: { phase } }: Line) => phase,
  who: ({ next: [first] }: Line) => first?.owedByName ?? '',
};
const shown = (lines: Line[], query: string): string[] =>
  select(lines, askedOf(new URLSearchParams(query)), reads).lines.map((line) => line.process.name);

const lines = (): Line[] =>
  linesOf(
    [process('Åsbygden'), process('Ljungådalen'), process('Wadet'), process('Vadet'), process('Ända', { done: true })],
    [
      duty('Åsbygden', '2027-01-01'),
      duty('Ljungådalen', '2026-11-30'),
      duty('Wadet', '2026-11-22', { overdue: true, owedByName: 'Norrhults kommun' }),
      duty('Vadet', '2027-01-01'),
    ],
    now,
  );

describe('the list of processes', () => {
  test('has the late first, then the nearest day, then Swedish order with v before w and å last', () =>
    expect(shown(lines(), '')).toEqual(['Wadet', 'Ljungådalen', 'Vadet', 'Åsbygden']));
  test('sorts by förbund in Swedish order, and the other way round when asked again', () => {
    expect(shown(lines(), 'sortera=forbund')).toEqual(['Ljungådalen', 'Vadet', 'Wadet', 'Åsbygden']);
    expect(shown(lines(), 'sortera=forbund&riktning=fallande')).toEqual(['Åsbygden', 'Wadet', 'Vadet', 'Ljungådalen']);
  });
  test('finds all words in any order, with a for å', () => {
    expect(shown(lines(), 'sok=kommun+norrhult')).toEqual(['Wadet']);
    expect(shown(lines(), 'sok=asby')).toEqual(['Åsbygden']);
    expect(shown(lines(), 'sok=asby+norrhult')).toEqual([]);
  });
  test('shows exactly those that a count counted', () => {
    expect(shown(lines(), 'lage=forsenad')).toEqual(['Wadet']);
    expect(shown(lines(), 'lage=inom14')).toEqual(['Ljungådalen']);
    expect(shown(lines(), 'lage=senare')).toEqual(['Vadet', 'Åsbygden']);
    expect(shown(lines(), 'lage=avslutade')).toEqual(['Ända']);
  });
  test('is late from the day after, also before anybody has recorded it', () => {
    const [line] = linesOf([process('a')], [duty('a', '2026-11-22')], now);
    expect(line?.standing).toBe('late');
    expect(linesOf([process('a')], [duty('a', '2026-11-23')], now)[0]?.standing).toBe('soon');
  });
  test('has at most fifty lines a page, and the last page for one beyond it', () => {
    const many = linesOf(
      Array.from({ length: 120 }, (_, i) => process(`f${i}`)),
      [],
      now,
    );
    const last = select(many, askedOf(new URLSearchParams('sida=99')), reads);
    expect([last.page, last.pages, last.lines.length]).toEqual([3, 3, 120 - 2 * pageSize]);
  });
  test('says what people owe before what only the clock waits for, and the text before what follows it', () => {
    const [line] = linesOf(
      [process('a')],
      [
        duty('a', '2026-12-01', { clockOnly: true, id: 'lapse', kind: 'lapse' }),
        duty('a', '2027-01-01', { id: 'auditors', kind: 'auditors' }),
        duty('a', '2027-01-01', { id: 'confirm:1', kind: 'confirm' }),
        duty('a', '2027-01-01', { id: 'confirm:2', kind: 'confirm' }),
      ],
      now,
    );
    expect(line?.next.map(({ id }) => id)).toEqual(['confirm:1', 'confirm:2']);
  });
});

describe('the processes of one förbund', () => {
  const own = (kind: string, more: Partial<ProcessRow> = {}): ProcessRow =>
    process('Åsbygden', { stream: `${kind}-asbygden-2027`, kind, forbund: 'asbygden', ...more });
  const owed = (kind: string, dueOn: string, more: Partial<DutyRow> = {}): DutyRow =>
    dutyRow(dueOn, { stream: `${kind}-asbygden-2027`, forbund: 'asbygden', kind, ...more });
  const all = linesOf(
    [own('budget'), own('follow-up'), own('board'), own('contributions'), own('year-end', { done: true })],
    [
      owed('budget', '2026-11-30'),
      owed('follow-up', '2027-05-30'),
      owed('board', '2027-01-31'),
      owed('contributions', '2026-09-30', { overdue: true }),
    ],
    now,
  );
  const kindsOf = (query: string): [kind: string, others?: number][] =>
    select(all, askedOf(new URLSearchParams(query)), reads).lines.map(({ process: { kind }, others }) =>
      others === undefined ? [kind] : [kind, others],
    );
  test('each have a line where they are late or soon; the rest stand behind the nearest of them', () =>
    expect(kindsOf('')).toEqual([['contributions'], ['budget'], ['board', 1]]));
  test('each have a line where somebody asks for certain ones, or for all', () => {
    expect(kindsOf('lage=alla')).toHaveLength(4);
    expect(kindsOf('lage=senare')).toEqual([['board'], ['follow-up']]);
    expect(kindsOf('slag=follow-up')).toEqual([['follow-up']]);
  });
  test('that are late have what comes next all the same', () => {
    const late = owed('budget', '2026-10-31', { overdue: true });
    const [line] = linesOf([own('budget')], [late, owed('budget', '2026-11-30')], now);
    expect([line?.next, line?.coming].map((duties) => duties?.map(({ dueOn }) => dueOn))).toEqual([
      ['2026-10-31'],
      ['2026-11-30'],
    ]);
  });
  test('that are late are also among those with something within fourteen days, by what comes then', () => {
    const late = owed('budget', '2026-10-31', { overdue: true });
    const found = linesOf([own('budget'), own('board')], [late, owed('budget', '2026-11-24')], now);
    const [soon, ...others] = select(found, askedOf(new URLSearchParams('lage=inom14')), reads).lines;
    expect(others).toEqual([]);
    expect([soon?.standing, soon?.soon, soon?.next.map(({ dueOn }) => dueOn)]).toEqual(['late', true, ['2026-11-24']]);
    expect(select(found, askedOf(new URLSearchParams('lage=forsenad')), reads).matching).toBe(1);
  });
  test('name the members of a duty as the process has them, never by id', () => {
    const names = new Map([['budget-asbygden-2027', { FK: 'Försäkringskassan', LAN: 'Arbetsförmedlingen' }]]);
    const invite = owed('budget', '2026-11-24', {
      kind: 'budget-samrad-invite',
      owedBy: 'office',
      about: { year: 2027, members: ['FK', 'LAN'] },
    });
    const [line] = createLines()({ processes: [own('budget')], nearest: [invite], names }, now);
    const page = pageOf(new URL('http://localhost/'), 'sv', { now, version: '0.1.0' });
    expect(nextText(line?.next ?? [], page, line?.names)).toBe(
      'Kalla till samråd om budgeten för 2027: Försäkringskassan och Arbetsförmedlingen',
    );
  });
  test('are all counted, also those that are not shown', () =>
    expect(select(all, askedOf(new URLSearchParams()), reads)).toMatchObject({ matching: 3, processes: 4 }));
});
