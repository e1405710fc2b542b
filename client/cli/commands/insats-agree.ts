import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { organisationOf } from '../organisation';

export async function run(cli: Cli, given: Given): Promise<number> {
  const by = organisationOf(given, 'by');
  return onInsats(cli, given, () => ({ type: 'AgreeInsats', data: { with: by } }));
}
