import type { Cli } from '../cli';
import type { Given } from '../given';
import { onLiquidation } from '../liquidation-at';
import { requiredNumber, requiredOre } from '../required-amount';

export async function run(cli: Cli, given: Given): Promise<number> {
  const data = { no: requiredNumber(given, 'asset'), ore: requiredOre(given) };
  return onLiquidation(cli, given, { make: () => ({ type: 'SellAsset', data }) });
}
