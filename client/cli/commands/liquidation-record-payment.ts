import type { Cli } from '../cli';
import { entryOf } from '../entry';
import type { Given } from '../given';
import { onLiquidation } from '../liquidation-at';
import { required } from '../required';
import { requiredOreAboveZero } from '../required-amount';
import { requiredText } from '../required-text';

const bookedOn = async (cli: Cli, given: Given): Promise<string> =>
  given.date('bookedOn') ??
  required(cli, given, {
    name: 'bookedOn',
    ask: ['Vilken dag bokförde banken den? (ÅÅÅÅ-MM-DD)', 'On which day did the bank book it? (YYYY-MM-DD)'],
  });

/** On the last call, unless another is named. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const paid = { member: requiredText(given, 'member'), ore: requiredOreAboveZero(given), entry: entryOf(given) };
  return onLiquidation(cli, given, {
    day: bookedOn,
    make: ({ state }) => {
      const call = given.number('call') ?? state.calls.length;
      return { type: 'RecordShortfallPayment', data: { call: Math.max(1, call), ...paid } };
    },
  });
}
