import type { Cli } from '../cli';
import type { Given } from '../given';
import { assumed } from '../record';
import { requiredDate } from '../required-date';
import { requiredList } from '../required-list';
import { onTrial } from '../trial-at';

/** That the trial is to end has been told to those named. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const endsOn = requiredDate(given, 'endsOn');
  const told = requiredList(given, 'told');
  return onTrial(cli, given, { make: () => ({ type: 'AnnounceClosure', data: { endsOn, told, ...assumed(given) } }) });
}
