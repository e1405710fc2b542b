import type { Cli } from '../cli';
import type { Given } from '../given';
import { assumed } from '../record';
import { onTrial } from '../trial-at';

/** That the beställarförbund which ran the trial has entered liquidation. */
export const run = (cli: Cli, given: Given): Promise<number> =>
  onTrial(cli, given, { make: () => ({ type: 'RecordLiquidation', data: assumed(given) }) });
