import type { Cli } from '../cli';
import type { Given } from '../given';
import { onLiquidation } from '../liquidation-at';
import { requiredOreAboveZero } from '../required-amount';

export async function run(cli: Cli, given: Given): Promise<number> {
  const dueOn = given.date('dueOn');
  const data = { ore: requiredOreAboveZero(given), ...(dueOn !== undefined && { dueOn }) };
  return onLiquidation(cli, given, { make: () => ({ type: 'CallShortfall', data }) });
}
