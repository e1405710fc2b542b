import * as fc from 'fast-check';
import { addDays } from '../../../domain/calendar/civil-date';
import type { Payment } from '../../../domain/contributions/commands';
import { contributions } from '../../../domain/contributions/contributions';
import type { Begun } from '../../../domain/contributions/state';
import { contributions as shareOut } from '../../../domain/money/contributions';
import { haninge, type Year, year2007 } from './haninge';

const total = fc.integer({ min: 0, max: 2 ** 53 - 1 });
const shareOf = (totalOre: number) => shareOut(totalOre, haninge.members);
const sum = (all: readonly number[]): bigint => all.reduce((a, b) => a + BigInt(b), 0n);

test('the instalments of a year sum to its total, whatever it is', () => {
  fc.assert(
    fc.property(total, (totalOre) => {
      const { state } = year2007({ totalOre, contributions: shareOf(totalOre) });
      expect(sum(state.instalments.map(({ ore }) => ore))).toBe(BigInt(totalOre));
    }),
    { numRuns: 50 },
  );
});

const instalmentIds = ['FK', 'SLL', 'HAN'].flatMap((member) => [1, 2, 3, 4].map((no) => `${member}-${no}`));

/** Payments with a reference that matches, of any amount, on any day of the year. */
const matching = fc.array(
  fc.record({
    id: fc.constantFrom(...instalmentIds),
    ore: fc.integer({ min: 1, max: 400_000_000 }),
    day: fc.integer({ min: 0, max: 300 }),
  }),
  { maxLength: 12 },
);

const rows = (year: Year, payments: readonly { id: string; ore: number; day: number }[]): Payment[] =>
  payments.map(({ id, ore, day }, index) => {
    const { reference, member } = year.instalment(id);
    return { entry: `E${index}`, ore, reference, payer: member, bookedOn: addDays('2006-12-12', day) };
  });

const balances = ({ instalments, payments }: Begun) => ({
  paid: instalments.map(({ id, paidOre }) => [id, paidOre]),
  held: sum(Object.values(payments).map(({ heldOre }) => heldOre)),
});

test('the order of payments with a matching reference changes no balance', () => {
  const shuffled = matching.chain((payments) =>
    fc.tuple(
      fc.constant(payments),
      fc.shuffledSubarray(
        payments.map((_, index) => index),
        { minLength: payments.length },
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([payments, order]) => {
      const [one, other] = [year2007(), year2007()];
      const all = rows(one, payments);
      for (const row of all) one.pay('2007-11-01', row);
      for (const index of order) other.pay('2007-11-01', all[index]!);
      expect(balances(other.state)).toEqual(balances(one.state));
    }),
    { numRuns: 30 },
  );
});

const step = fc.oneof(
  fc.record({
    kind: fc.constant('pay' as const),
    id: fc.constantFrom(...instalmentIds),
    ore: fc.integer({ min: 1, max: 400_000_000 }),
    late: fc.integer({ min: 0, max: 40 }),
    payer: fc.constantFrom('FK', 'SLL', 'HAN', 'LAN'),
  }),
  fc.record({ kind: fc.constant('stray' as const), ore: fc.integer({ min: 1, max: 400_000_000 }) }),
  fc.record({ kind: fc.constant('accept' as const), entry: fc.nat(8), id: fc.constantFrom(...instalmentIds) }),
  fc.record({ kind: fc.constant('credit' as const), entry: fc.nat(8), member: fc.constantFrom('FK', 'SLL', 'HAN') }),
  fc.record({ kind: fc.constant('refund' as const), entry: fc.nat(8), ore: fc.integer({ min: 1, max: 200_000_000 }) }),
  fc.record({ kind: fc.constant('revise' as const), totalOre: fc.integer({ min: 0, max: 4_000_000_000 }) }),
  fc.record({ kind: fc.constant('call' as const), ore: fc.integer({ min: 1, max: 100_000_000 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** A year in which anything happens, every third week; what is refused changes nothing. */
function live(year: Year, steps: readonly Step[], after: (year: Year) => void): void {
  steps.forEach((one, index) => {
    const day = addDays('2006-12-20', index * 21);
    take(year, { day, entry: `E${index}`, revision: index + 1 }, one);
    after(year);
  });
}

function take(year: Year, { day, entry, revision }: { day: string; entry: string; revision: number }, one: Step): void {
  switch (one.kind) {
    case 'pay':
      return void year.payFor(day, one.id, {
        entry,
        ore: one.ore,
        payer: one.payer,
        bookedOn: addDays(day, -one.late),
      });
    case 'stray':
      return void year.pay(day, { entry, ore: one.ore, bookedOn: day });
    case 'accept':
      return void year.on(day, 'AcceptPayment', { entry: `E${one.entry}`, instalment: one.id });
    case 'credit':
      return void year.on(day, 'CreditPayment', { entry: `E${one.entry}`, member: one.member });
    case 'refund':
      return void year.on(day, 'RefundPayment', { entry: `E${one.entry}`, ore: one.ore, on: day });
    case 'revise':
      return void year.on(day, 'ReviseContributions', {
        revision,
        totalOre: one.totalOre,
        adoptedOn: day,
        contributions: shareOf(one.totalOre),
      });
    case 'call':
      return void year.on(day, 'CallShortfall', { shortfallOre: one.ore });
  }
}

const steps = fc.array(step, { minLength: 1, maxLength: 14 });

test('no öre is lost: what came in is booked, refunded or held, and the year’s sum stays the budget’s', () => {
  fc.assert(
    fc.property(steps, (all) => {
      live(year2007(), all, ({ state }) => {
        for (const { ore, parts, refunds, heldOre } of Object.values(state.payments)) {
          expect(heldOre).toBeGreaterThanOrEqual(0);
          expect(sum([...parts, ...refunds].map((one) => one.ore)) + BigInt(heldOre)).toBe(BigInt(ore));
        }
        const parts = Object.values(state.payments).flatMap((payment) => payment.parts);
        for (const { id, ore, paidOre } of state.instalments) {
          expect(paidOre).toBeLessThanOrEqual(ore);
          expect(sum(parts.filter(({ instalment }) => instalment === id).map((part) => part.ore))).toBe(
            BigInt(paidOre),
          );
        }
        const budget = state.instalments.filter(({ rule }) => rule !== 'SHORTFALL_CALL');
        expect(sum(budget.map(({ ore }) => ore))).toBe(BigInt(state.totalOre));
        expect(new Set(state.instalments.map(({ reference }) => reference)).size).toBe(state.instalments.length);
      });
    }),
    { numRuns: 80 },
  );
});

test('every duty that appears is later fulfilled, missed or withdrawn: two years on nothing waits for the clock', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const year = year2007();
      const seen = new Set<string>();
      live(year, all, ({ state }) => contributions.duties(state).forEach(({ id }) => seen.add(id)));
      year.until('2009-06-01');
      const missed = new Set(year.of('DutyMissed').map(({ data }) => String(data.duty)));
      const { state } = year;
      for (const id of seen) {
        const still = contributions.duties(state).some((duty) => duty.id === id);
        if (still) expect(missed).toContain(id);
      }
      expect(contributions.duties(state).filter(({ id }) => !missed.has(id))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
