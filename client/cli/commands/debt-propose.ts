import type { DebtKind } from '../../../domain/forbund/commands';
import type { Cli } from '../cli';
import { onForbund } from '../forbund-at';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { requiredOreAboveZero } from '../required-amount';

const kinds: readonly DebtKind[] = ['GUARANTEE', 'LOAN', 'ORDINARY_CREDIT'];

export function run(cli: Cli, given: Given): Promise<number> {
  const kind = oneOf(kinds, given, 'kind');
  const ore = requiredOreAboveZero(given);
  const reason = given.text('reason');
  return onForbund(cli, given, () => ({
    type: 'ProposeDebt',
    data: { kind, ore, ...(reason !== undefined && { reason }) },
  }));
}
