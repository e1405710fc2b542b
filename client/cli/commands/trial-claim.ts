import type { Cli } from '../cli';
import type { Given } from '../given';
import { requiredDate } from '../required-date';
import { requiredList } from '../required-list';
import { requiredText } from '../required-text';
import { onTrial } from '../trial-at';

/** What a document says of others' decisions: kept, and no evidence. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const members = requiredList(given, 'member');
  const data = { members, until: requiredDate(given, 'until'), said: requiredText(given, 'said') };
  return onTrial(cli, given, { make: () => ({ type: 'RecordClaim', data }) });
}
