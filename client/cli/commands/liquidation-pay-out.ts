import type { Cli } from '../cli';
import type { Given } from '../given';
import { onLiquidation } from '../liquidation-at';
import { requiredText } from '../required-text';

/** Of the last distribution, unless another is named. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const member = requiredText(given, 'member');
  return onLiquidation(cli, given, {
    make: ({ state }) => {
      const distribution = Math.max(1, given.number('distribution') ?? state.distributions.length);
      return { type: 'RecordPayout', data: { distribution, member } };
    },
  });
}
