import type { Cli } from '../cli';
import { onContributions } from '../contributions-at';
import type { Given } from '../given';
import { required } from '../required';

export async function run(cli: Cli, given: Given): Promise<number> {
  const entry = await requiredEntry(cli, given);
  const ask = ['Vilken delbetalning? (t.ex. FK-1)', 'Which instalment? (such as FK-1)'] as const;
  const instalment = await required(cli, given, { name: 'instalment', ask });
  return onContributions(cli, given, () => ({ type: 'AcceptPayment', data: { entry, instalment } }));
}

export const requiredEntry = (cli: Cli, given: Given): Promise<string> =>
  required(cli, given, { name: 'entry', ask: ['Vilken post hos banken?', 'Which entry of the bank?'] });
