import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { toSome } from '../year-at';

export const run = (cli: Cli, given: Given): Promise<number> =>
  onInsats(cli, given, () => ({ type: 'InformOfReversal', data: toSome(given) }));
