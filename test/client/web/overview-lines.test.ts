import { createLines, type Line } from '../../../client/web/overview/lines';
import { askedOf, pageSize, plain, select } from '../../../client/web/overview/select';
import type { DutyRow, ProcessRow } from '../../../journal/rows';
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
const duty = (name: string, dueOn: string, more: Partial<DutyRow> = {}): DutyRow => ({
  stream: `formation-${name}-1`,
  forbund: name,
  name,
  exercise: false,
  id: `adopt:KF:v1:${dueOn}`,
  kind: 'adopt',
  owedBy: 'KF',
  owedByName: 'Kommunen',
  role: 'registrar',
  dueOn,
  dueAt: noon(dueOn),
  overdue: false,
  clockOnly: false,
  ground: [],
  movedBy: null,
  about: {},
  step: 0,
  steps: 0,
  nextReminderAt: null,
  ...more,
});
const now = noon('2026-11-23');
const linesOf = (processes: ProcessRow[], nearest: DutyRow[], at: number): Line[] => [
  ...createLines()({ processes, nearest }, at),
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
