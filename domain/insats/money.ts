import { differenceOre, sumOre } from '../money/sum';
import { distinct, isSame, type Organisation } from './organisation';
import type { Begun, Requisition } from './state';

/** Öre: never more requisitioned than funded, never more paid than requisitioned (0.4 D20). */
export interface Sums {
  fundedOre: number;
  requisitionedOre: number;
  paidOre: number;
  /** Funded, and not requisitioned. */
  leftOre: number;
}

export interface InsatsMoney extends Sums {
  years: readonly (Sums & { year: number })[];
  /** Those who have asked for money. */
  principals: readonly { by: Organisation; requisitionedOre: number; paidOre: number }[];
}

/** The money of an insats, as a whole, year by year, and by who carries it out. */
export function moneyOf({ funds, requisitions }: Pick<Begun, 'funds' | 'requisitions'>): InsatsMoney {
  const standing = requisitions.filter(({ rejected }) => rejected === undefined);
  const years = [...new Set(funds.map(({ year }) => year))].sort();
  return {
    ...sumsOf(sumOre(funds.map(({ ore }) => ore)), standing),
    years: years.map((year) => ({
      year,
      ...sumsOf(
        sumOre(funds.filter((fund) => fund.year === year).map(({ ore }) => ore)),
        standing.filter((one) => one.year === year),
      ),
    })),
    principals: distinct(standing.map(({ by }) => by)).map((by) => {
      const { requisitionedOre, paidOre } = sumsOf(
        0,
        standing.filter((one) => isSame(one.by, by)),
      );
      return { by, requisitionedOre, paidOre };
    }),
  };
}

/** What is funded of a year and not requisitioned. */
export const leftOf = (state: Pick<Begun, 'funds' | 'requisitions'>, year: number): Sums =>
  moneyOf(state).years.find((one) => one.year === year) ?? sumsOf(0, []);

function sumsOf(fundedOre: number, requisitions: readonly Requisition[]): Sums {
  const requisitionedOre = sumOre(requisitions.map(({ ore }) => ore));
  const paidOre = sumOre(requisitions.filter(({ paidOn }) => paidOn !== undefined).map(({ ore }) => ore));
  return { fundedOre, requisitionedOre, paidOre, leftOre: differenceOre(fundedOre, requisitionedOre) };
}
