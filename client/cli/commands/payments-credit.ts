import type { Cli } from '../cli';
import { onContributions } from '../contributions-at';
import { requiredMember } from '../formation-at';
import type { Given } from '../given';
import { requiredEntry } from './payments-accept';

export async function run(cli: Cli, given: Given): Promise<number> {
  const entry = await requiredEntry(cli, given);
  const member = requiredMember(given);
  return onContributions(cli, given, () => ({ type: 'CreditPayment', data: { entry, member } }));
}
