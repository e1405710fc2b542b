import type { FollowUpEvent } from '../events';
import { headingsAbove, reckon, totalAbove } from '../forecast';
import type { FollowUpStarted, Period } from '../state';

type Above = Extract<FollowUpEvent, { type: 'ForecastAboveTotal' }>;

/** The forecast of a period's report is above the adopted total. */
export function aboveTotal(
  { budget, basis }: FollowUpStarted,
  { endsOn, report }: Period,
  stage: Above['data']['stage'],
): Above[] {
  if (!report || !budget) return [];
  const above = totalAbove(reckon(report.economy, budget));
  if (!above) return [];
  const of = { period: endsOn, version: report.version, revision: budget.revision };
  return [{ type: 'ForecastAboveTotal', data: { ...of, stage, ...above, hardCap: basis.terms.hardCap } }];
}

/** A heading of it is above what the budget has for that heading. */
export function aboveHeadings({ budget }: FollowUpStarted, { endsOn, report }: Period): FollowUpEvent[] {
  const headings = report && budget ? headingsAbove(reckon(report.economy, budget)) : [];
  if (!report || !budget || headings.length === 0) return [];
  const data = { period: endsOn, version: report.version, revision: budget.revision, headings };
  return [{ type: 'HeadingsAboveBudget', data }];
}

/** The last report of the year, which is the one that says where it is going. */
export const latestReported = ({ periods }: FollowUpStarted): Period | undefined =>
  periods.findLast(({ report }) => report !== undefined);
