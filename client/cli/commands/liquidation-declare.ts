import type { Cli } from '../cli';
import type { Given } from '../given';
import { onLiquidation } from '../liquidation-at';
import { oneNamed } from '../one-of';

export async function run(cli: Cli, given: Given): Promise<number> {
  const what = oneNamed(
    ['DEBTS_PAID', 'PROPERTY_SOLD'],
    given.theArg(1),
    cli.t('Vad som förklaras', 'What is declared'),
  );
  return onLiquidation(cli, given, { make: () => ({ type: 'Declare', data: { what } }) });
}
