import { notAdopted, onBudget, onDay } from '../budget-at';
import { contentOf } from '../budget-content';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { requiredOre } from '../required-amount';

/** The draft of a budget that is not adopted; with --year of one that is, the draft of its revision. */
export const run = (cli: Cli, given: Given): Promise<number> => {
  const totalOre = requiredOre(given);
  const reason = given.text('reason');
  return onBudget(cli, given, {
    wanted: notAdopted,
    make: (at) => ({
      type: 'DraftBudget',
      data: {
        ...contentOf(given, at.state, totalOre),
        ...onDay(given, at),
        ...(reason !== undefined && { reason }),
      },
    }),
  });
};
