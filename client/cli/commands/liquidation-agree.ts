import { approving } from '../approving';
import type { Cli } from '../cli';
import type { Given } from '../given';

/** A member's agreement; the förbund is in liquidation when all members have agreed alike. */
export function run(cli: Cli, given: Given): Promise<number> {
  const from = given.date('from');
  return approving(cli, given, () => ({ kind: 'LIQUIDATE', ...(from !== undefined && { from }) }));
}
