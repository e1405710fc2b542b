import { budgetHeadings, isBudgetHeading } from '../../budget/headings';
import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { HeadingFigures } from '../commands';
import type { Breach, FollowUpEvent } from '../events';
import { evolve } from '../evolve';
import { forecastMissing } from '../forecast';
import { isDone, periodOf, type FollowUpStarted, type Period } from '../state';
import { aboveHeadings, aboveTotal } from './alerts';
import { type Decide, thePastPeriod } from './rules';

/** The report of a period: outcome and forecast for the whole year, of operations and economy (S3:245, C73). */
export const draftFollowUp: Decide<'DraftFollowUp'> = (command, state) => {
  const { period: endsOn, economy, operations, nevertheless } = command.data;
  const period = thePastPeriod(state, endsOn, command.at);
  const { report } = period;
  if (report && same(report.economy, economy) && same(report.operations, operations)) return [];
  if (isDone(state, period)) {
    throw new Rejected('ALREADY_SENT', `the follow-up to ${endsOn} has been sent to all members`, { period: endsOn });
  }
  knownAndOnce(economy);
  const breach = lackOf(command.data, state, nevertheless);
  const version = (report?.version ?? 0) + 1;
  const data = { period: endsOn, version, on: civilDateAt(command.at), economy, operations, ...(breach && { breach }) };
  const drafted: FollowUpEvent = { type: 'FollowUpDrafted', data };
  const after = evolve(state, drafted) as FollowUpStarted;
  const now = periodOf(after, endsOn) as Period;
  return [...closing(period), drafted, ...aboveTotal(after, now, 'DRAFTED'), ...aboveHeadings(after, now)];
};

/** The clock closes a period; a report of one that it has not come to yet does so too. */
const closing = ({ endsOn, closed }: Period): FollowUpEvent[] =>
  closed ? [] : [{ type: 'PeriodClosed', data: { period: endsOn } }];

function knownAndOnce(economy: readonly HeadingFigures[]): void {
  const names = economy.map(({ heading }) => heading);
  const unknown = names.find((name) => !isBudgetHeading(name));
  if (unknown !== undefined) {
    throw new Rejected('UNKNOWN_HEADING', `${unknown} is no heading of a budget`, {
      heading: unknown,
      headings: budgetHeadings,
    });
  }
  const heading = names.find((name, index) => names.indexOf(name) !== index);
  if (heading !== undefined) throw new Rejected('HEADING_TWICE', `the heading ${heading} is given twice`, { heading });
}

type Drafted = Parameters<typeof forecastMissing>[0] & { operations: { outcome?: unknown } };

/** What a report must have and has not, if it is said that it was so nevertheless (0.4 D9). Refused: FORECAST_MISSING, OUTCOME_MISSING. */
function lackOf(report: Drafted, { budget }: FollowUpStarted, nevertheless?: string): Breach | undefined {
  const missing = forecastMissing(report, budget);
  const outcome = report.operations.outcome === undefined;
  if (missing.length === 0 && !outcome) return undefined;
  const lacks = [...(missing.length > 0 ? ['FORECAST_MISSING'] : []), ...(outcome ? ['OUTCOME_MISSING'] : [])];
  if (nevertheless !== undefined) return { lacks, reason: nevertheless };
  if (missing.length > 0) {
    const message = `no forecast for the whole year of ${missing.join(', ')}; the charter asks for one (S3:245)`;
    throw new Rejected('FORECAST_MISSING', message, { missing });
  }
  throw new Rejected('OUTCOME_MISSING', 'the report does not say how operations have gone (S3:245)', {
    missing: ['operations'],
  });
}
