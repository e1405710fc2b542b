import { UsageError } from './failures';
import type { Given } from './given';

/** The last day of the period that --period names. Wrong use: missing. */
export function requiredPeriod(given: Given): string {
  const period = given.date('period');
  if (period !== undefined) return period;
  throw new UsageError('Ange periodens sista dag med --period.', 'Name the last day of the period with --period.');
}

export const yearOf = (period: string): number => Number(period.slice(0, 4));
