import type { Cli } from '../cli';
import { requiredMember } from '../formation-at';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { required } from '../required';
import { onYear } from '../year-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const member = requiredMember(given);
  const verdict = oneOf(['DISCHARGED', 'REFUSED'], given, 'verdict');
  const body = await required(cli, given, { name: 'body', ask: ['Vilket organ?', 'Which body?'] });
  const make = () => ({ type: 'RecordDischarge', data: { member, body, verdict } });
  return onYear(cli, given, { kind: 'year-end', make });
}
