import type { Cli } from '../cli';
import { decidedDay } from '../decided-day';
import type { Given } from '../given';
import { requiredText } from '../required-text';
import { decidingBodyOf, onTrial } from '../trial-at';

/** A mandate to carry out what the principal has decided, never to decide it. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const member = requiredText(given, 'member');
  const body = given.text('body');
  const until = given.date('until');
  const said = {
    to: requiredText(given, 'to'),
    scope: requiredText(given, 'scope'),
    ...(until !== undefined && { until }),
  };
  return onTrial(cli, given, {
    day: decidedDay,
    make: (at, on) => ({
      type: 'DelegateMandate',
      data: { member, body: body ?? decidingBodyOf(at, member, on), ...said },
    }),
  });
}
