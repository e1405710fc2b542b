import fc from 'fast-check';
import { contributions } from '../../../domain/money/contributions';
import type { Parts } from '../../../domain/money/shares';
import { maxTotal, shareParts } from '../../../domain/money/shares';
import { instalments, splitByWeights } from '../../../domain/money/split';
import { Rejected } from '../../../domain/rejected';

const kronor = (amount: number): number => amount * 100;
const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
const anyOre = fc.integer({ min: 0, max: 100_000_000_000 });
const withRegion = { region: true };

describe('the law’s shares, ½-¼-¼', () => {
  it.each([
    [1, [1, 0, 0]],
    [2, [1, 1, 0]],
    [3, [1, 1, 1]],
    [4, [2, 1, 1]],
    [5, [3, 1, 1]],
    [7, [3, 2, 2]],
    [2_000_000_000, [1_000_000_000, 500_000_000, 500_000_000]],
  ])('%i öre', (total, [state, region, kommun]) => {
    expect(shareParts(total, withRegion)).toEqual({ STATE: state, REGION: region, KOMMUN: kommun });
  });

  it('become ½-½ where no region takes part, 5 a §', () => {
    expect(shareParts(5, { region: false })).toEqual({ STATE: 3, REGION: 0, KOMMUN: 2 });
  });

  it('always sum to the whole, the state within an öre of the other two', () => {
    fc.assert(
      fc.property(anyOre, fc.boolean(), (total, region) => {
        const { STATE, REGION, KOMMUN } = shareParts(total, { region });
        expect(STATE + REGION + KOMMUN).toBe(total);
        expect(Math.abs(STATE - REGION - KOMMUN)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a split by weights', () => {
  it('gives what is left over to the largest remainders, and to the first when they tie', () => {
    expect(splitByWeights(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(splitByWeights(100, [2, 3, 3])).toEqual([25, 38, 37]);
    expect(splitByWeights(10, [5, 4, 8])).toEqual([3, 2, 5]);
  });

  it('sums to the whole and strays less than an öre from the exact share', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        anyOre,
        weights.filter((list) => sum(list) > 0),
        (total, list) => {
          const shares = splitByWeights(total, list);
          expect(sum(shares)).toBe(total);
          shares.forEach((share, index) =>
            expect(Math.abs(share - (total * list[index]!) / sum(list))).toBeLessThan(1.001),
          );
        },
      ),
    );
  });

  it.each([
    [0.5, [1]],
    [-1, [1]],
    [1, [0, 0]],
    [1, []],
    [1, [1.5]],
  ])('of %d by %j is impossible', (total, weights) => {
    expect(() => splitByWeights(total, weights)).toThrow(RangeError);
  });
});

describe('Haninge’s money', () => {
  it('C59 of twenty million is ten, five and five', () => {
    expect(shareParts(kronor(20_000_000), withRegion)).toEqual({
      STATE: 1_000_000_000,
      REGION: 500_000_000,
      KOMMUN: 500_000_000,
    });
  });

  it('C82 of a shortfall of 400 000 is two, one and one hundred thousand, 22 §', () => {
    expect(shareParts(kronor(400_000), withRegion)).toEqual({
      STATE: kronor(200_000),
      REGION: kronor(100_000),
      KOMMUN: kronor(100_000),
    });
  });
});

describe('instalments', () => {
  it('C60 of 2007 are 250 000 000 and twice 125 000 000 öre a quarter, twelve payments that make the whole', () => {
    const { STATE, REGION, KOMMUN } = shareParts(kronor(20_000_000), withRegion);
    const payments = [STATE, REGION, KOMMUN].map(instalments);
    expect(payments).toEqual([Array(4).fill(250_000_000), Array(4).fill(125_000_000), Array(4).fill(125_000_000)]);
    expect(sum(payments.flat())).toBe(kronor(20_000_000));
  });

  it('C92 of Huddinge’s four million are 50 000 000 and twice 25 000 000 öre a quarter', () => {
    const { STATE, REGION, KOMMUN } = shareParts(kronor(4_000_000), withRegion);
    expect([STATE, REGION, KOMMUN].map(instalments)).toEqual([
      Array(4).fill(50_000_000),
      Array(4).fill(25_000_000),
      Array(4).fill(25_000_000),
    ]);
  });

  it('let the first ones carry what four does not divide', () => {
    expect(instalments(7)).toEqual([2, 2, 2, 1]);
    fc.assert(fc.property(anyOre, (ore) => sum(instalments(ore)) === ore));
  });
});

describe('the largest total that the appropriations allow', () => {
  it('C62 is 16 million when the landsting appropriates four instead of five', () => {
    const parts = { STATE: kronor(10_000_000), REGION: kronor(4_000_000), KOMMUN: kronor(5_000_000) };
    const total = maxTotal(parts, withRegion);
    expect(total).toBe(kronor(16_000_000));
    expect(shareParts(total, withRegion)).toEqual({
      STATE: kronor(8_000_000),
      REGION: kronor(4_000_000),
      KOMMUN: kronor(4_000_000),
    });
  });

  it('asks of no side more than it has appropriated', () => {
    const sides: (keyof Parts)[] = ['STATE', 'REGION', 'KOMMUN'];
    fc.assert(
      fc.property(fc.record({ STATE: anyOre, REGION: anyOre, KOMMUN: anyOre }), fc.boolean(), (has, region) => {
        const asked = shareParts(maxTotal(has, { region }), { region });
        expect(sides.every((side) => asked[side] <= has[side])).toBe(true);
      }),
    );
  });
});

describe('what each member pays', () => {
  const fk = { id: 'FK', party: 'FK' } as const;
  const lan = { id: 'LAN', party: 'LAN' } as const;
  const region = { id: 'region', party: 'REGION' } as const;
  const kommun = (id: string, rest = {}) => ({ id, party: 'KOMMUN' as const, ...rest });

  it('C91 Försäkringskassan pays the whole state half, länsarbetsnämnden nothing', () => {
    expect(contributions(kronor(4_000_000), [fk, lan, region, kommun('Huddinge')])).toEqual({
      FK: kronor(2_000_000),
      LAN: 0,
      region: kronor(1_000_000),
      Huddinge: kronor(1_000_000),
    });
  });

  it('shares a quarter between the kommuner by their own agreement', () => {
    const members = [fk, lan, region, kommun('A', { weight: 2 }), kommun('B', { weight: 1 })];
    expect(contributions(1200, members)).toEqual({ FK: 600, LAN: 0, region: 300, A: 200, B: 100 });
  });

  it('takes a kommun outside a region into both quarters when a region takes part, 5 a § 2 st.', () => {
    const members = [fk, region, kommun('Gotland', { outsideRegion: true, regionWeight: 2 }), kommun('B')];
    expect(contributions(1200, members)).toEqual({ FK: 600, region: 100, Gotland: 350, B: 150 });
  });

  it('takes half from a kommun outside a region where none takes part, 5 a § 1 st.', () => {
    expect(contributions(1200, [fk, kommun('Gotland', { outsideRegion: true })])).toEqual({ FK: 600, Gotland: 600 });
  });

  it('cannot be reckoned without the state’s payer', () => {
    expect(() => contributions(1200, [lan, region, kommun('B')])).toThrow(Rejected);
  });

  it('sums to the whole for any members', () => {
    const kommuner = fc.array(
      fc.record({ weight: fc.integer({ min: 1, max: 900_000 }), outsideRegion: fc.boolean() }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(anyOre, kommuner, fc.boolean(), (total, list, takesPart) => {
        const members = [fk, lan, ...(takesPart ? [region] : []), ...list.map((rest, i) => kommun(`k${i}`, rest))];
        expect(sum(Object.values(contributions(total, members)))).toBe(total);
      }),
    );
  });
});
