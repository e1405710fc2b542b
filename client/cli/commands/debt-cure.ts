import type { Cli } from '../cli';
import { onForbund } from '../forbund-at';
import type { Given } from '../given';
import { requiredNumber } from '../required-amount';

export function run(cli: Cli, given: Given): Promise<number> {
  const no = requiredNumber(given, 'no');
  return onForbund(cli, given, () => ({ type: 'CureDebt', data: { no } }));
}
