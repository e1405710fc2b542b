import type { Cli } from '../cli';
import { onForbund } from '../forbund-at';
import type { Given } from '../given';

/** The board finds that the law's composition is no longer met. */
export function run(cli: Cli, given: Given): Promise<number> {
  return onForbund(cli, given, () => ({ type: 'EnterLiquidation', data: { trigger: 'COMPOSITION_BROKEN' } }));
}
