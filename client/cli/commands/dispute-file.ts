import type { Cli } from '../cli';
import { onDispute } from '../dispute-at';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { nevertheless } from '../year-at';

const forums = ['GENERAL_COURT', 'ARBITRATION', 'ADMINISTRATIVE_COURT'] as const;

export function run(cli: Cli, given: Given): Promise<number> {
  const caseNumber = given.text('caseNumber');
  const data = {
    forum: oneOf(forums, given, 'forum'),
    by: oneOf(['FORBUND', 'MEMBER'] as const, given, 'by'),
    ...(caseNumber !== undefined && { caseNumber }),
    ...nevertheless(given),
  };
  return onDispute(cli, given, { type: 'FileDispute', data });
}
