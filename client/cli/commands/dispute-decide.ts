import type { Cli } from '../cli';
import { onDispute } from '../dispute-at';
import type { Given } from '../given';
import { oneOf } from '../one-of';

export function run(cli: Cli, given: Given): Promise<number> {
  const outcome = oneOf(['FOR_FORBUND', 'FOR_MEMBER', 'IN_PART'] as const, given, 'outcome');
  return onDispute(cli, given, { type: 'DecideDispute', data: { outcome } });
}
