import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/civil-date';
import type { Command } from '../../../domain/command';
import { financed } from '../../../domain/insats/financing';
import { insats } from '../../../domain/insats/insats';
import { moneyOf } from '../../../domain/insats/money';
import type { Begun } from '../../../domain/insats/state';
import { justGone, unsettled } from '../process/duties-end';
import { noon, orders } from '../yearly/haninge';
import type { Life } from '../yearly/life';
import * as s from './scene';
import { named, nine } from './seed-004';

type Asked = Command & { at: number };
const numRuns = 40;

const deeds: readonly ((day: string) => Asked)[] = [
  (day) => s.propose(day),
  (day) => s.fund(day),
  (day) => s.fund(day, { ore: 1_000 }),
  (day) => s.fund(day, { plan: undefined, nevertheless: 'x' }),
  (day) => s.agree(day),
  (day) => s.agree(day, { member: 'FK' }),
  (day) => s.register(day),
  (day) => s.start(day),
  (day) => s.start(day, { nevertheless: 'x' }, s.shown),
  (day) => s.on(day, 'FollowUpInsats', { upTo: day }, s.shown),
  (day) => s.evaluate(day),
  (day) => s.end(day, { endsOn: addDays(day, 20) }),
  (day) => s.end(day, { settled: true, nevertheless: 'x' }),
  (day) => s.requisition(day, 600),
  (day) => s.requisition(day, 40_000_000, { by: { member: 'FK' } }),
  (day) => s.pay(day, 1),
  (day) => s.pay(day, 2),
  (day) => s.on(day, 'RejectRequisition', { no: 1, reason: 'x' }),
  (day) => s.on(day, 'SetDirections', { directions: named('Fyren').directions, otherwise: 'WINDING_DOWN' }),
  (day) => s.on(day, 'SetNoticeDeadline', { on: addDays(day, 40), by: { member: 'FK' }, onMissed: 'ADAPTING' }),
  (day) => s.on(day, 'SetNoticeDeadline', { on: addDays(day, 10), by: { unit: 'X' }, onMissed: 'WINDING_DOWN' }),
  (day) => s.on(day, 'RecordWord', { kind: 'DECISION' }, { decidedOn: addDays(day, -5), ...s.shown }),
  (day) => s.on(day, 'RecordWord', { kind: 'REQUEST' }, s.shown),
  (day) => s.on(day, 'InformOfReversal', {}, s.shown),
  (day) => s.extended(day, addDays(day, -1), addDays(day, 300)),
  (day) => s.on(day, 'NoteAuthority', { until: addDays(day, 30) }),
  (day) => s.on(day, 'NoteLiquidation', { on: day }),
  (day) => s.on(day, 'RemindNow', { member: 'office' }),
];

const first = '2007-01-16';
const steps = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.nat(deeds.length - 1)), { maxLength: 40 })
  .map((all) => [...all].sort(([a], [b]) => a - b).map(([offset, deed]) => ({ day: addDays(first, offset), deed })));

const begin = (started: boolean): Life<Begun> => (started ? s.running() : s.need());

/** What holds of the money at every step (0.4 D20, I14). */
function covered(state: Begun): void {
  const { years, ...all } = moneyOf(state);
  for (const { fundedOre, requisitionedOre, paidOre, leftOre } of [all, ...years]) {
    expect(fundedOre).toBeGreaterThanOrEqual(requisitionedOre);
    expect(requisitionedOre).toBeGreaterThanOrEqual(paidOre);
    expect(requisitionedOre + leftOre).toBe(fundedOre);
  }
  const sum = (key: 'fundedOre' | 'requisitionedOre' | 'paidOre'): number =>
    years.reduce((total, year) => total + year[key], 0);
  expect([sum('fundedOre'), sum('requisitionedOre'), sum('paidOre')]).toEqual([
    all.fundedOre,
    all.requisitionedOre,
    all.paidOre,
  ]);
}

const play = (life: Life<Begun>, all: readonly { day: string; deed: number }[]): void => {
  all.forEach(({ day, deed }, index) => {
    // A day before the last turn's is that turn's day.
    life.on(day < last(life) ? last(life) : day, { ...deeds[deed]!(day), id: `${index}` });
    covered(life.state);
  });
};
const last = (life: Life<Begun>): string =>
  new Date(life.events.at(-1)!.metadata.recordedAt).toISOString().slice(0, 10);

test('whatever is done, no more is paid than asked for, no more asked for than funded, and a breach is never lost', () =>
  fc.assert(
    fc.property(fc.boolean(), steps, (started, all) => {
      play(begin(started), all);
    }),
    { numRuns },
  ));

test('every duty is fulfilled, missed or withdrawn, and what is closed owes nothing', () =>
  fc.assert(
    fc.property(fc.boolean(), steps, (started, all) => {
      const life = begin(started);
      play(life, all);
      life.on('2009-12-31');
      expect(justGone(insats, life.events)).toEqual([]);
      expect(unsettled(insats, life.process, noon('2009-12-31'))).toEqual([]);
      if (insats.isTerminal(life.state)) expect(life.duties()).toEqual([]);
    }),
    { numRuns },
  ));

test('a command given again adds nothing, and a refused one changes nothing', () =>
  fc.assert(
    fc.property(fc.boolean(), steps, (started, all) => {
      const life = begin(started);
      for (const [index, { day, deed }] of all.entries()) {
        const on = day < last(life) ? last(life) : day;
        life.on(on);
        const before = life.process.version;
        const command = deeds[deed]!(day);
        const [refused] = life.on(on, { ...command, id: `${index}` });
        if (refused !== undefined) expect(life.process.version).toBe(before);
        const after = life.process.version;
        if (refused !== undefined || command.type === 'RemindNow') continue;
        const [again] = life.on(on, { ...command, id: `${index}-again` });
        expect([undefined, 'INSATS_CLOSED', 'REQUISITION_REJECTED']).toContain(again);
        expect(life.process.version).toBe(after);
      }
    }),
    { numRuns },
  ));

test('the order in which word comes changes nothing of what stands', () => {
  const words = ['2005-09-13', '2005-08-31', '2005-09-20'];
  const states = orders(words).map((order) => {
    const life = s.directed(named('Försäkringskassans'));
    const word = (decidedOn: string) => ({
      ...s.on('2005-10-01', 'RecordWord', { kind: 'DECISION' }, { decidedOn, ...s.shown }),
      id: decidedOn,
    });
    expect(life.on('2005-10-01', ...order.map(word))).toEqual(order.map(() => undefined));
    return s.phase(life);
  });
  expect(new Set(states)).toEqual(new Set(['CONFIRMED_CONTINUE']));
});

test('what each pays sums to the whole, whatever the shares', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), fc.integer({ min: 1, max: 12 }), (ore, of) => {
      const parts = Array.from({ length: of }, (_, index) => ({ by: { unit: `${index}` }, share: { parts: 1, of } }));
      expect(financed(ore, parts).reduce((sum, one) => sum + one.ore, 0)).toBe(ore);
    }),
    { numRuns },
  ));

test('the nine of the trial stand as the document left them until a day comes or somebody decides', () => {
  for (const one of nine) {
    const life = s.directed(one);
    const phase = s.phase(life);
    life.on('2005-08-31');
    expect(s.phase(life)).toBe(phase);
  }
});
