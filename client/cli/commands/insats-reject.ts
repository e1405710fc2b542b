import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { requiredNumber } from '../required-amount';
import { requiredText } from '../required-text';

export async function run(cli: Cli, given: Given): Promise<number> {
  const data = { no: requiredNumber(given, 'requisition'), reason: requiredText(given, 'reason') };
  return onInsats(cli, given, () => ({ type: 'RejectRequisition', data }));
}
