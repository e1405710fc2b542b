import type { Cli } from '../cli';
import type { Given } from '../given';
import { assumed } from '../record';
import { requiredNumber } from '../required-amount';
import { onTrial } from '../trial-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const data = { decision: requiredNumber(given, 'decision'), ...assumed(given) };
  return onTrial(cli, given, { make: () => ({ type: 'RecordAdjustment', data }) });
}
