import type { Cli } from '../cli';
import type { Given } from '../given';
import { assumed } from '../record';
import { onTrial } from '../trial-at';

export const run = (cli: Cli, given: Given): Promise<number> =>
  onTrial(cli, given, { make: () => ({ type: 'RecordEvaluation', data: assumed(given) }) });
