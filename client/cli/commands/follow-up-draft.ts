import type { HeadingFigures } from '../../../domain/follow-up/commands';
import type { Cli } from '../cli';
import { documentOf } from '../evidence';
import { UsageError } from '../failures';
import { Given } from '../given';
import { requiredPeriod, yearOf } from '../period';
import { nevertheless, onYear } from '../year-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const period = requiredPeriod(given);
  const economy = given.list('heading').map(figures);
  return onYear(cli, given, {
    kind: 'follow-up',
    year: yearOf(period),
    dated: false,
    make: async ({ documents }) => {
      const outcome = await documentOf(given.text('operations'), documents);
      const forecast = await documentOf(given.text('operationsForecast'), documents);
      const operations = { ...(outcome && { outcome }), ...(forecast && { forecast }) };
      return { type: 'DraftFollowUp', data: { period, economy, operations, ...nevertheless(given) } };
    },
  });
}

/** "ACTIVITIES=5000000/9000000/3000000": outcome, committed and planned in kronor; the last two make the forecast. */
function figures(typed: string): HeadingFigures {
  const [name = '', amounts = ''] = typed.split('=');
  const [outcomeOre, committedOre, plannedOre] = amounts.split('/').map((amount) => ore(amount, typed));
  if (name.trim() === '' || outcomeOre === undefined) throw notFigures(typed);
  return {
    heading: name.trim().toUpperCase(),
    outcomeOre,
    ...(committedOre !== undefined && { committedOre }),
    ...(plannedOre !== undefined && { plannedOre }),
  };
}

function ore(amount: string, typed: string): number | undefined {
  if (amount.trim() === '') throw notFigures(typed);
  return new Given([], { heading: amount }).ore('heading');
}

const notFigures = (typed: string): UsageError =>
  new UsageError(
    `--heading ska vara t.ex. "ACTIVITIES=5000000/9000000/3000000" (utfall/beslutat/planerat), inte "${typed}".`,
    `--heading must be such as "ACTIVITIES=5000000/9000000/3000000" (outcome/committed/planned), not "${typed}".`,
  );
