import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { nevertheless } from '../year-at';

export const run = (cli: Cli, given: Given): Promise<number> =>
  onInsats(cli, given, () => ({ type: 'StartInsats', data: nevertheless(given) }));
