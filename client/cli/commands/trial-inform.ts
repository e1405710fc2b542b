import type { Cli } from '../cli';
import type { Given } from '../given';
import { assumed } from '../record';
import { onTrial } from '../trial-at';
import { toSome } from '../year-at';

export const run = (cli: Cli, given: Given): Promise<number> =>
  onTrial(cli, given, { make: () => ({ type: 'RecordInformation', data: { ...toSome(given), ...assumed(given) } }) });
