import type { Cli } from '../cli';
import type { Given } from '../given';
import { onLiquidation } from '../liquidation-at';

/** All that is held, unless an amount is given. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const ore = given.ore('kronor');
  const data = ore === undefined ? {} : { ore };
  return onLiquidation(cli, given, { make: () => ({ type: 'Distribute', data }) });
}
