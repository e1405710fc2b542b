import type { Cli } from '../cli';
import { UsageError } from '../failures';
import { requiredMember } from '../formation-at';
import type { Given } from '../given';
import { required } from '../required';
import { onYear } from '../year-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const member = requiredMember(given);
  const claim = given.flag('claimDamages');
  if (claim === given.flag('waiveDamages')) {
    throw new UsageError('Ange --claim-damages eller --waive-damages.', 'Give --claim-damages or --waive-damages.');
  }
  const body = await required(cli, given, { name: 'body', ask: ['Vilket organ?', 'Which body?'] });
  return onYear(cli, given, {
    kind: 'year-end',
    make: () => ({ type: 'RecordDamages', data: { member, body, claim } }),
  });
}
