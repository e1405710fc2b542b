import type { AuditOpinion } from '../../../domain/year-end/commands';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { UsageError } from '../failures';
import { nevertheless, onYear } from '../year-at';

const opinions: readonly AuditOpinion[] = ['FOR_DISCHARGE', 'AGAINST_DISCHARGE', 'NO_OPINION'];

export async function run(cli: Cli, given: Given): Promise<number> {
  const accounts = given.list('account');
  if (accounts.length === 0) {
    throw new UsageError(
      'Ange för vilka medlemmars räkning med --account.',
      'Name the members for whose account with --account.',
    );
  }
  const data = { accounts, opinion: oneOf(opinions, given, 'opinion'), remark: given.flag('remark') };
  const make = () => ({ type: 'RecordAuditReport', data: { ...data, ...nevertheless(given) } });
  return onYear(cli, given, { kind: 'year-end', make });
}
