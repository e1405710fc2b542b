import type { Cli } from '../cli';
import type { Given } from '../given';
import { assumed } from '../record';
import { requiredNumber } from '../required-amount';
import { onTrial } from '../trial-at';

/** The only one that was asked needs no --by. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const by = given.text('by');
  const data = { no: requiredNumber(given, 'order'), ...(by !== undefined && { by }), ...assumed(given) };
  return onTrial(cli, given, { make: () => ({ type: 'DeliverOrder', data }) });
}
