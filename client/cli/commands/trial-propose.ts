import type { Cli } from '../cli';
import type { Given } from '../given';
import { assumed } from '../record';
import { requiredDate } from '../required-date';
import { onTrial } from '../trial-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const until = requiredDate(given, 'until');
  return onTrial(cli, given, { make: () => ({ type: 'ProposeExtension', data: { until, ...assumed(given) } }) });
}
