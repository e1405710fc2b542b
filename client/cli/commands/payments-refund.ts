import type { Cli } from '../cli';
import { onContributions } from '../contributions-at';
import type { Given } from '../given';
import { requiredOreAboveZero } from '../required-amount';
import { requiredEntry } from './payments-accept';

export async function run(cli: Cli, given: Given): Promise<number> {
  const entry = await requiredEntry(cli, given);
  const ore = requiredOreAboveZero(given);
  const day = given.date('on');
  return onContributions(cli, given, ({ today }) => ({
    type: 'RefundPayment',
    data: { entry, ore, on: day ?? today },
  }));
}
