import { differenceOre, sumOre } from '../money/sum';
import type { Budgeted, HeadingFigures } from './commands';
import type { HeadingAbove } from './events';

/** One heading as it is reckoned, öre; without a budget there is no deviation, without a forecast neither (2.7). */
export interface Reckoned {
  heading: string;
  outcomeOre: number;
  forecastOre?: number;
  budgetOre?: number;
  /** Budget less forecast: negative is too much. */
  deviationOre?: number;
}

export interface Economy {
  headings: readonly Reckoned[];
  total: Omit<Reckoned, 'heading'>;
}

/** Outcome so far, and what is committed and planned for the rest of the year; undefined where one is not given. */
function forecastOf({ outcomeOre, committedOre, plannedOre }: HeadingFigures): number | undefined {
  if (committedOre === undefined || plannedOre === undefined) return undefined;
  return sumOre([outcomeOre, committedOre, plannedOre]);
}

/** The figures of a report against the budget in force. */
export function reckon(figures: readonly HeadingFigures[], budget: Budgeted | undefined): Economy {
  const headings = figures.map((one) =>
    row(one.heading, { outcomeOre: one.outcomeOre, forecastOre: forecastOf(one) }, budgeted(budget, one.heading)),
  );
  const forecasts = headings.flatMap(({ forecastOre }) => (forecastOre === undefined ? [] : [forecastOre]));
  const sums = {
    outcomeOre: sumOre(figures.map(({ outcomeOre }) => outcomeOre)),
    forecastOre: forecasts.length === figures.length && figures.length > 0 ? sumOre(forecasts) : undefined,
  };
  const { heading: _, ...total } = row('', sums, budget?.totalOre);
  return { headings, total };
}

/** What a budget does not name has nothing; one that is a total alone (a first budget, by the members) claims nothing. */
function budgeted(budget: Budgeted | undefined, heading: string): number | undefined {
  if (!budget || Object.keys(budget.headings).length === 0) return undefined;
  return Object.hasOwn(budget.headings, heading) ? budget.headings[heading] : 0;
}

function row(
  heading: string,
  { outcomeOre, forecastOre }: { outcomeOre: number; forecastOre: number | undefined },
  budgetOre: number | undefined,
): Reckoned {
  return {
    heading,
    outcomeOre,
    ...(forecastOre !== undefined && { forecastOre }),
    ...(budgetOre !== undefined && { budgetOre }),
    ...(forecastOre !== undefined &&
      budgetOre !== undefined && { deviationOre: differenceOre(budgetOre, forecastOre) }),
  };
}

/** The headings whose forecast is above what the budget has for them. */
export const headingsAbove = ({ headings }: Economy): HeadingAbove[] =>
  headings.flatMap(({ heading, budgetOre, forecastOre, deviationOre = 0 }) =>
    budgetOre === undefined || forecastOre === undefined || deviationOre >= 0
      ? []
      : [{ heading, budgetOre, forecastOre, overOre: -deviationOre }],
  );

/** By how much the year's forecast is above the adopted total, if it is. */
export function totalAbove({
  total,
}: Economy): { budgetOre: number; forecastOre: number; overOre: number } | undefined {
  const { budgetOre, forecastOre, deviationOre = 0 } = total;
  if (budgetOre === undefined || forecastOre === undefined || deviationOre >= 0) return undefined;
  return { budgetOre, forecastOre, overOre: -deviationOre };
}

/** What a report lacks for a forecast of the whole year: "operations", "economy", or headings that have none. */
export function forecastMissing(
  { economy, operations }: { economy: readonly HeadingFigures[]; operations: { forecast?: unknown } },
  budget: Budgeted | undefined,
): string[] {
  const reported = new Set(economy.map(({ heading }) => heading));
  const budgeted = Object.entries(budget?.headings ?? {}).flatMap(([heading, ore]) => (ore > 0 ? [heading] : []));
  return [
    ...(operations.forecast === undefined ? ['operations'] : []),
    ...(economy.length === 0 ? ['economy'] : []),
    ...economy.filter((one) => forecastOf(one) === undefined).map(({ heading }) => heading),
    ...(economy.length === 0 ? [] : budgeted.filter((heading) => !reported.has(heading))),
  ];
}
