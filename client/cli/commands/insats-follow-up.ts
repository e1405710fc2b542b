import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { requiredDate } from '../required-date';

export async function run(cli: Cli, given: Given): Promise<number> {
  const upTo = requiredDate(given, 'upTo');
  return onInsats(cli, given, () => ({ type: 'FollowUpInsats', data: { upTo } }));
}
