import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { organisationOf } from '../organisation';
import { requiredOreAboveZero } from '../required-amount';
import { requiredDate } from '../required-date';

export async function run(cli: Cli, given: Given): Promise<number> {
  const by = organisationOf(given, 'by');
  const ore = requiredOreAboveZero(given);
  const period = { from: requiredDate(given, 'from'), to: requiredDate(given, 'to') };
  return onInsats(cli, given, () => ({ type: 'RequisitionPayment', data: { by, ore, period } }));
}
