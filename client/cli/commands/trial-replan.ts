import type { Cli } from '../cli';
import type { Given } from '../given';
import { requiredStart } from '../planned-start';
import { assumed } from '../record';
import { onTrial } from '../trial-at';

export async function run(cli: Cli, given: Given): Promise<number> {
  const by = given.text('by');
  const data = { ...requiredStart(given), ...(by !== undefined && { by }), ...assumed(given) };
  return onTrial(cli, given, { make: () => ({ type: 'ReplanTarget', data }) });
}
