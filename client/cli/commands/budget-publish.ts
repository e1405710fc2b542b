import { notAdopted, onBudget, onDay } from '../budget-at';
import type { Cli } from '../cli';
import type { Given } from '../given';

export const run = (cli: Cli, given: Given): Promise<number> =>
  onBudget(cli, given, { wanted: notAdopted, make: (at) => ({ type: 'PublishDraft', data: onDay(given, at) }) });
