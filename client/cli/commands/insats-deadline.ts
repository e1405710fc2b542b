import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { oneOf } from '../one-of';
import { organisationOf } from '../organisation';
import { requiredDate } from '../required-date';

export async function run(cli: Cli, given: Given): Promise<number> {
  const on = requiredDate(given, 'on');
  const by = organisationOf(given, 'by');
  const onMissed = oneOf(['ADAPTING', 'WINDING_DOWN'], given, 'onMissed');
  const counted = given.flag('requestCounts') ? { requestCountsAsWord: true } : {};
  return onInsats(cli, given, () => ({ type: 'SetNoticeDeadline', data: { on, by, onMissed, ...counted } }));
}
