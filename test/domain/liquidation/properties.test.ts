import * as fc from 'fast-check';
import type { Command } from '../../../domain/command';
import { type Balance, balanceOf } from '../../../domain/liquidation/balance';
import type { Served } from '../../../domain/liquidation/commands';
import { liquidation } from '../../../domain/liquidation/liquidation';
import { sharesOf } from '../../../domain/liquidation/shares';
import type { LiquidationEvent } from '../../../domain/liquidation/events';
import type { LiquidationStarted, LiquidationState } from '../../../domain/liquidation/state';
import { basis, members } from '../yearly/haninge';
import type { Life } from '../yearly/life';
import * as h from './haninge';

type Asked = Command & { at: number };
const numRuns = 60;

const days = ['2011-04-01', '2011-05-02', '2011-06-01', '2011-09-01', '2011-12-21', '2012-03-16', '2012-10-25'];
const member = fc.constantFrom(...members);
const ore = fc.integer({ min: 1, max: 30_000_000 });
const no = fc.integer({ min: 1, max: 3 });
const documents = fc.constantFrom<readonly Served[]>(['REPORT'], ['ACCOUNTS'], ['REPORT', 'ACCOUNTS']);

const asked = (day: string): fc.Arbitrary<Asked> =>
  fc.oneof(
    fc.constantFrom<Asked>(
      h.inventory(day),
      h.inventory(day, { openingOre: 0 }),
      h.inventory(day, { assets: [], debts: [h.item(3, 'Ränta', 17)] }),
      h.pay(day, 1, 150_000),
      h.pay(day, 2, 50_000),
      h.sell(day),
      h.debtsPaid(day),
      h.sold(day),
      h.distribute(day),
      h.draft(day),
      h.draft(day, ['a', 'b']),
      h.adopt(day),
      h.adopt(day, 2),
      h.keep(day),
      h.handOver(day),
      h.reopen(day),
      h.reopen(day, 'CLAIMS'),
      h.annul(day),
      h.on(day, 'RemindNow', {}),
    ),
    fc.tuple(no, ore).map(([line, sum]) => h.on(day, 'PayDebt', { no: line, ore: sum, entry: `B-${line}-${sum}` })),
    fc.tuple(no, ore).map(([line, sum]) => h.on(day, 'SellAsset', { no: line, ore: sum })),
    ore.map((sum) => h.call(day, sum / 100)),
    fc.tuple(member, ore).map(([id, sum]) => h.called(day, id, sum / 100)),
    ore.map((sum) => h.distribute(day, sum)),
    fc.tuple(member, no).map(([id, distribution]) => h.payOut(day, id, distribution)),
    fc.tuple(member, documents).map(([id, some]) => h.serve(day, id, some)),
  );

/** A whole liquidation, some of whose steps may have been left out, and anything that is asked besides. */
const lives: fc.Arbitrary<{ life: () => Life<LiquidationStarted>; steps: Asked[] }> = fc
  .tuple(
    fc.constantFrom(h.entered, h.settled, h.distributed, h.accounted, h.dissolved),
    fc.constantFrom(0, 12),
    fc.array(fc.constantFrom(...days), { maxLength: 25 }),
  )
  .chain(([from, claimMonths, some]) =>
    fc.tuple(...some.toSorted().map(asked)).map((steps) => ({ life: () => lived(from, claimMonths), steps })),
  );

function lived(from: unknown, claimMonths: number): Life<LiquidationStarted> {
  let life = h.entered({}, claimMonths);
  for (const step of [h.settled, h.distributed, h.accounted, h.dissolved]) {
    if (from === h.entered) break;
    life = step(life);
    if (step === from) break;
  }
  return life;
}

/** By the events alone, and not as the state has it. */
function tally(life: Life<unknown>): Balance {
  const sum = (type: string): number => life.dataOf(type).reduce((all, data) => all + Number(data.ore), 0);
  const openingOre = Number(life.dataOf('InventoryRecorded').findLast((data) => 'openingOre' in data)?.openingOre ?? 0);
  const [soldOre, calledInOre] = [sum('AssetSold'), sum('ShortfallPaymentRecorded')];
  const [debtsPaidOre, distributedOre] = [sum('DebtPaid'), sum('AssetsDistributed')];
  const heldOre = openingOre + soldOre + calledInOre - debtsPaidOre - distributedOre;
  return { openingOre, soldOre, calledInOre, debtsPaidOre, distributedOre, heldOre };
}

test('what came in is what was paid, distributed and is held, at every step, and never less than nothing', () =>
  fc.assert(
    fc.property(lives, ({ life: begin, steps }) => {
      const life = begin();
      for (const [index, step] of steps.entries()) {
        life.on(h.enteredOn > step.decidedOn! ? h.enteredOn : step.decidedOn!, { ...step, id: `${index}` });
        expect(balanceOf(life.state)).toEqual(tally(life));
        expect(balanceOf(life.state).heldOre).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns },
  ));

test('a command again adds nothing, and what is refused changes nothing', () =>
  fc.assert(
    fc.property(lives, ({ life: begin, steps }) => {
      const life = begin();
      for (const [index, step] of steps.entries()) {
        life.on(step.decidedOn!);
        const before = life.process.version;
        const [refused] = life.on(step.decidedOn!, { ...step, id: `${index}` });
        if (refused !== undefined) expect(life.process.version).toBe(before);
        const after = life.process.version;
        if (refused !== undefined || step.type === 'RemindNow') continue;
        const again = life.on(step.decidedOn!, { ...step, id: `${index}-again` })[0];
        expect([undefined, 'LIQUIDATION_CLOSED', 'LIQUIDATION_ANNULLED', 'NO_SHORTFALL']).toContain(again);
        expect(life.process.version).toBe(after);
      }
    }),
    { numRuns },
  ));

test('the state is what its events make, whatever was asked, and no list fails on it', () =>
  fc.assert(
    fc.property(lives, ({ life: begin, steps }) => {
      const life = begin();
      for (const [index, step] of steps.entries()) life.on(step.decidedOn!, { ...step, id: `${index}` });
      const events = life.events.map(({ event }) => event);
      const state = events.reduce<LiquidationState>(
        (was, event) => liquidation.evolve(was, event as LiquidationEvent),
        liquidation.initialState(),
      );
      expect(state).toEqual(life.state);
      expect(() => liquidation.summary(life.state)).not.toThrow();
      const ids = life.duties().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns },
  ));

test('a fold of events in any order never fails', () =>
  fc.assert(
    fc.property(fc.shuffledSubarray([...h.dissolved(h.accounted()).events]), (some) => {
      const fold = some.reduce<LiquidationState>(
        (was, { event }) => liquidation.evolve(was, event as LiquidationEvent),
        liquidation.initialState(),
      );
      expect(() => liquidation.duties(fold)).not.toThrow();
    }),
    { numRuns },
  ));

const seats = { members: 1, substitutes: 1 };
const sides = fc.record({
  kommuner: fc.array(fc.record({ weight: fc.nat(10_000_000_00), outside: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  }),
  regions: fc.array(fc.nat(10_000_000_00), { minLength: 1, maxLength: 3 }),
  total: fc.nat(1_000_000_000_00),
});

test('the shares sum to the whole, whoever shares it, and half of it is Försäkringskassan’s', () =>
  fc.assert(
    fc.property(sides, ({ kommuner, regions, total }) => {
      const rest = { name: '', covers: [], seats };
      const many = [
        { id: 'FK', party: 'FK' as const, ...rest },
        { id: 'AF', party: 'AF' as const, ...rest },
        ...regions.map((_, index) => ({ id: `R${index}`, party: 'REGION' as const, ...rest })),
        ...kommuner.map(({ outside }, index) => ({
          ...{ id: `K${index}`, party: 'KOMMUN' as const, ...rest },
          ...(outside && { outsideRegion: true }),
        })),
      ];
      const weights = Object.fromEntries([
        ...regions.map((weight, index) => [`R${index}`, weight] as const),
        ...kommuner.map(({ weight }, index) => [`K${index}`, weight] as const),
      ]);
      const shares = sharesOf(total, { basis: { ...basis, members: many }, clockShiftMs: 0, weights });
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(total);
      expect(Object.values(shares).every((share) => Number.isSafeInteger(share) && share >= 0)).toBe(true);
      expect(Math.abs(2 * (shares.FK ?? 0) - total)).toBeLessThanOrEqual(1);
      expect(shares.AF).toBe(0);
    }),
    { numRuns: 200 },
  ));
