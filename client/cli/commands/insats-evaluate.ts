import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';

export const run = (cli: Cli, given: Given): Promise<number> =>
  onInsats(cli, given, () => ({
    type: 'EvaluateInsats',
    data: { genderPerspective: given.flag('genderPerspective') },
  }));
