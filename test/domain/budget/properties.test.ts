import * as fc from 'fast-check';
import type { BasisMember } from '../../../domain/forbund/basis';
import { agreedContributions } from '../../../domain/money/agreed-contributions';
import { exactSum } from '../../../domain/money/exact-sum';
import { shareParts } from '../../../domain/money/shares';
import { addDays } from '../../../domain/calendar/civil-date';
import { startOfDay } from '../../../domain/calendar/stockholm';
import { BudgetYear, content, everybody, haninge, kr } from './scene';

const seats = { members: 1, substitutes: 1 };
const member = (id: string, party: BasisMember['party']): BasisMember => ({ id, party, name: id, covers: [], seats });
const membersOf = (regions: number, kommuner: number): BasisMember[] => [
  member('FK', 'FK'),
  member('AF', 'AF'),
  ...Array.from({ length: regions }, (_, index) => member(`R${index}`, 'REGION')),
  ...Array.from({ length: kommuner }, (_, index) => member(`K${index}`, 'KOMMUN')),
];
const ids = (members: readonly BasisMember[], party: string): string[] =>
  members.filter((one) => one.party === party).map(({ id }) => id);

/** A total, members, and whole weights that are not all zero for each side. */
const scenes = fc
  .tuple(fc.nat({ max: Number.MAX_SAFE_INTEGER }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 12 }))
  .chain(([totalOre, regions, kommuner]) => {
    const weights = (count: number) =>
      fc
        .array(fc.nat({ max: 1_000_000 }), { minLength: count, maxLength: count })
        .map(([first = 1, ...rest]) => [Math.max(1, first), ...rest]);
    const members = fc.constant(membersOf(regions, kommuner));
    return fc.record({ totalOre: fc.constant(totalOre), members, region: weights(regions), kommun: weights(kommuner) });
  });
const zipped = (names: readonly string[], shares: readonly number[]) =>
  Object.fromEntries(names.map((id, index) => [id, shares[index] ?? 0]));

test('the members’ parts always sum to the total, and each side’s to its part, for any total, members and weights', () => {
  fc.assert(
    fc.property(scenes, fc.constantFrom('WEIGHTS' as const, 'INHABITANTS' as const), (scene, by) => {
      const { totalOre, members } = scene;
      const [regions, kommuner] = [ids(members, 'REGION'), ids(members, 'KOMMUN')];
      const paid = agreedContributions(totalOre, members, {
        ...(regions.length > 0 && { region: { by, shares: zipped(regions, scene.region) } }),
        kommun: { by, shares: zipped(kommuner, scene.kommun) },
      });
      const sumOf = (some: readonly string[]): bigint => exactSum(some.map((id) => paid[id] ?? 0));
      const parts = shareParts(totalOre, { region: regions.length > 0 });
      expect(exactSum(Object.values(paid))).toBe(BigInt(totalOre));
      expect(paid['AF']).toBe(0);
      expect([sumOf(['FK']), sumOf(regions), sumOf(kommuner)]).toEqual(
        [parts.STATE, parts.REGION, parts.KOMMUN].map(BigInt),
      );
    }),
    { numRuns: 200 },
  );
});

test('fixed amounts that sum to the part are paid to the öre', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 10 ** 12 }), { minLength: 1, maxLength: 8 }), (amounts) => {
      const part = amounts.reduce((sum, ore) => sum + ore, 0);
      fc.pre(part > 0);
      const members = membersOf(1, amounts.length);
      const shares = zipped(ids(members, 'KOMMUN'), amounts);
      const paid = agreedContributions(part * 4, members, { kommun: { by: 'FIXED', shares } });
      expect(ids(members, 'KOMMUN').map((id) => paid[id])).toEqual(amounts);
    }),
    { numRuns: 100 },
  );
});

test('the order in which members appropriate changes nothing', () => {
  const amount = fc.constantFrom(0, kr(3_999_999), kr(4_000_000), kr(5_000_000), kr(10_000_000), kr(11_000_000));
  const all = fc
    .tuple(amount, amount, amount)
    .chain(([FK, SLL, HAN]) => fc.shuffledSubarray(Object.entries({ FK, SLL, HAN }), { minLength: 1 }));
  fc.assert(
    fc.property(all, (appropriations) => {
      const after = (some: readonly [string, number][]): BudgetYear => {
        const year = new BudgetYear(2008).prepared();
        year.adopt('2007-11-25');
        for (const [id, ore] of some) year.commit('2007-11-27', id, ore);
        return year;
      };
      const [one, other] = [after(appropriations), after([...appropriations].sort())];
      expect(one.state.shortfall).toEqual(other.state.shortfall);
      expect(one.summary).toEqual(other.summary);
      expect(one.duties).toEqual(other.duties);
    }),
    { numRuns: 60 },
  );
});

/** Something somebody does on a day, whether or not it is refused. */
const deeds = [
  (year: BudgetYear, on: string) => year.ask(on, 'RecordNeeds', { on }),
  (year: BudgetYear, on: string) => year.ask(on, 'DraftBudget', { on, ...content(2008) }),
  (year: BudgetYear, on: string) => year.ask(on, 'DraftBudget', { on, ...content(2008, kr(16_000_000)) }),
  (year: BudgetYear, on: string) => year.ask(on, 'InviteToSamrad', { on, meetingOn: addDays(on, 5) }),
  (year: BudgetYear, on: string) => year.mails(on, 'SENT'),
  (year: BudgetYear, on: string) => year.mails(on, 'FAILED', ['SLL']),
  (year: BudgetYear, on: string) => year.ask(on, 'HoldSamrad', { on, present: ['FK', 'HAN', 'SLL', 'LAN'] }),
  (year: BudgetYear, on: string) => year.ask(on, 'AnnounceMeeting', { on, meetingOn: addDays(on, 9) }),
  (year: BudgetYear, on: string) => year.ask(on, 'PublishDraft', { on }),
  (year: BudgetYear, on: string) => year.adopt(on),
  (year: BudgetYear, on: string) => year.adopt(addDays(on, -20), { recordedOn: on, breach: { reason: 'in a hurry' } }),
  (year: BudgetYear, on: string) => year.ask(on, 'ReviseBudget', { totalOre: kr(16_000_000), serving: everybody }),
  (year: BudgetYear, on: string) =>
    year.ask(on, 'RecordCommitment', { member: 'SLL', body: 'LF', ore: kr(4_000_000), state: 'APPROPRIATED' }),
] as const;
const lives = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 60 }), deed: fc.nat({ max: deeds.length - 1 }) }), {
  maxLength: 20,
});

/** A duty stands until its day, is recorded as missed, or was taken back by what somebody did. */
function fateOf(year: BudgetYear, id: string, on: string): string {
  if (id in year.process.missed) return 'MISSED';
  const standing = year.duties.find((duty) => duty.id === id);
  if (standing) return standing.dueAt > startOfDay(on) ? 'STANDS' : 'GONE';
  const causes = year.left.get(id) ?? [];
  return causes.some((type) => type !== 'ReminderDue' && type !== 'DutyMissed') ? 'FULFILLED_OR_WITHDRAWN' : 'GONE';
}

test('every duty that appears is later fulfilled, missed or withdrawn, and a closed year owes and waits for nothing', () => {
  fc.assert(
    fc.property(lives, fc.boolean(), (life, byMembers) => {
      const year = byMembers
        ? new BudgetYear(2008, haninge, { on: '2007-08-01', byMembers: {} })
        : new BudgetYear(2008);
      let on = '2007-08-01';
      for (const { wait, deed } of life) {
        on = addDays(on, wait);
        deeds[deed]!(year, on);
      }
      for (const id of year.seen.keys()) expect(fateOf(year, id, on)).not.toBe('GONE');
      year.until('2009-06-01');
      expect(year.all('BudgetClosed')).toHaveLength(1);
      expect(year.duties).toEqual([]);
      expect(year.summary.waitingOn).toEqual([]);
      const sums = year.state.adopted;
      if (sums) expect(exactSum(Object.values(sums.contributions))).toBe(BigInt(sums.totalOre));
    }),
    { numRuns: 120 },
  );
});

test('what is done again adds nothing, and what is refused changes nothing', () => {
  fc.assert(
    fc.property(lives, (life) => {
      const year = new BudgetYear(2008);
      let on = '2007-08-01';
      for (const { wait, deed } of life) {
        on = addDays(on, wait);
        deeds[deed]!(year, on);
        const { version } = year.process;
        deeds[deed]!(year, on);
        expect(year.process.version).toBe(version);
      }
    }),
    { numRuns: 60 },
  );
});
