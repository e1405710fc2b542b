import { agesIn } from '../ages-typed';
import type { Cli } from '../cli';
import { decidedDay } from '../decided-day';
import type { Given } from '../given';
import { assumed } from '../record';
import { requiredText } from '../required-text';
import { decidingBodyOf, onTrial } from '../trial-at';

/** A principal's new stand on whom the trial is for. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const member = requiredText(given, 'member');
  const body = given.text('body');
  const ages = agesIn(requiredText(given, 'ages'));
  return onTrial(cli, given, {
    day: decidedDay,
    make: (at, on) => ({
      type: 'TakeStand',
      data: { member, body: body ?? decidingBodyOf(at, member, on), ages, ...assumed(given) },
    }),
  });
}
