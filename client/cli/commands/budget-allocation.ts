import { notAdopted, onBudget, onDay } from '../budget-at';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { requiredOre } from '../required-amount';

export const run = (cli: Cli, given: Given): Promise<number> => {
  const ore = requiredOre(given);
  const certainty = given.flag('preliminary') ? 'PRELIMINARY' : 'FINAL';
  return onBudget(cli, given, {
    wanted: notAdopted,
    make: (at) => ({ type: 'RecordStateAllocation', data: { ...onDay(given, at), ore, certainty } }),
  });
};
