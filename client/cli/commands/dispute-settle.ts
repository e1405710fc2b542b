import type { Cli } from '../cli';
import { onDispute } from '../dispute-at';
import type { Given } from '../given';

export const run = (cli: Cli, given: Given): Promise<number> =>
  onDispute(cli, given, { type: 'SettleDispute', data: {} });
