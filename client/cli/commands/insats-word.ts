import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';

/** A decision, unless it is said to be a request alone. */
export const run = (cli: Cli, given: Given): Promise<number> =>
  onInsats(cli, given, () => ({
    type: 'RecordWord',
    data: { kind: given.flag('request') ? 'REQUEST' : 'DECISION' },
  }));
