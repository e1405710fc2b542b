import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { requiredNumber } from '../required-amount';

export async function run(cli: Cli, given: Given): Promise<number> {
  const no = requiredNumber(given, 'requisition');
  return onInsats(cli, given, () => ({ type: 'PayRequisition', data: { no } }));
}
