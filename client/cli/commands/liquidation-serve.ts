import { bothDocuments } from '../../../domain/liquidation/state';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { onLiquidation } from '../liquidation-at';
import { oneNamed } from '../one-of';
import { requiredText } from '../required-text';

/** With both documents, unless one is named. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const member = requiredText(given, 'member');
  const named = given.list('document').map((typed) => oneNamed(bothDocuments, typed, '--document'));
  const data = { member, documents: named.length === 0 ? bothDocuments : named };
  return onLiquidation(cli, given, { make: () => ({ type: 'RecordService', data }) });
}
