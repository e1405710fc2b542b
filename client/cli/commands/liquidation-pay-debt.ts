import type { Cli } from '../cli';
import { entryOf } from '../entry';
import type { Given } from '../given';
import { onLiquidation } from '../liquidation-at';
import { requiredNumber, requiredOreAboveZero } from '../required-amount';

export async function run(cli: Cli, given: Given): Promise<number> {
  const data = { no: requiredNumber(given, 'debt'), ore: requiredOreAboveZero(given), entry: entryOf(given) };
  return onLiquidation(cli, given, { make: () => ({ type: 'PayDebt', data }) });
}
