import type { Cli } from '../cli';
import { decidedDay } from '../decided-day';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { assumed } from '../record';
import { requiredDate } from '../required-date';
import { onTrial } from '../trial-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const until = requiredDate(given, 'until');
  const outcome = oneOf(['ADOPTED', 'REJECTED'] as const, given, 'outcome');
  const data = { until, outcome, ...assumed(given) };
  return onTrial(cli, given, { day: decidedDay, make: () => ({ type: 'RecordRiksdagDecision', data }) });
}
