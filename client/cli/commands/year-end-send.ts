import type { Cli } from '../cli';
import type { Given } from '../given';
import { oneNamed } from '../one-of';
import { onYear, toSome } from '../year-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const what = oneNamed(['OUTCOME', 'AUDIT_REPORTS'] as const, given.arg(1), '<what>');
  const type = what === 'OUTCOME' ? 'SendOutcome' : 'SendAuditReports';
  return onYear(cli, given, { kind: 'year-end', make: () => ({ type, data: toSome(given) }) });
}
