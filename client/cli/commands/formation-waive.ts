import type { Cli } from '../cli';
import { decider } from '../formation-at';
import type { Given } from '../given';
import { record } from '../record';
import { required } from '../required';

export async function run(cli: Cli, given: Given): Promise<number> {
  return record(cli, given, async (formation) => {
    const ask = ['Vilken paragraf gäller villkoret?', 'Which paragraph is the condition about?'] as const;
    const paragraph = (await required(cli, given, { name: 'paragraph', ask })).replace('§', '').trim();
    return { type: 'WaiveCondition', data: { ...decider(formation, given), paragraph } };
  });
}
