import type { Cli } from '../cli';
import { decidedDay } from '../decided-day';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { plannedStartOf } from '../planned-start';
import { assumed } from '../record';
import { requiredDate } from '../required-date';
import { requiredText } from '../required-text';
import { decidingBodyOf, onTrial } from '../trial-at';
import { nevertheless } from '../year-at';

/** One principal's own decision on an extension. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const member = requiredText(given, 'member');
  const body = given.text('body');
  const until = requiredDate(given, 'until');
  const outcome = oneOf(['EXTENDED', 'REFUSED'] as const, given, 'outcome');
  const target = plannedStartOf(given);
  const said = { until, outcome, ...(target && { target }), ...assumed(given), ...nevertheless(given) };
  return onTrial(cli, given, {
    day: decidedDay,
    make: (at, on) => ({
      type: 'DecideExtension',
      data: { member, body: body ?? decidingBodyOf(at, member, on), ...said },
    }),
  });
}
