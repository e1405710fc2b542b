import type { Cli } from '../cli';
import type { Given } from '../given';
import { onLiquidation } from '../liquidation-at';
import { oneOf } from '../one-of';
import { requiredText } from '../required-text';

export async function run(cli: Cli, given: Given): Promise<number> {
  const data = { because: oneOf(['ASSETS', 'CLAIMS'] as const, given, 'because'), what: requiredText(given, 'what') };
  return onLiquidation(cli, given, { make: () => ({ type: 'ReopenLiquidation', data }) });
}
