import { type BudgetAt, isAdopted, onBudget } from '../budget-at';
import { contentOf } from '../budget-content';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { breachOf, servingOf } from '../serving';

/** The board adopts the draft of a revision; with --heading it drafts and adopts at once, for where no samråd is needed. */
export const run = (cli: Cli, given: Given): Promise<number> => {
  const serving = servingOf(given);
  const named = given.ore('kronor');
  const make = ({ state }: BudgetAt) => {
    const totalOre = named ?? (state.draft ?? state.adopted)?.totalOre ?? 0;
    const content = given.list('heading').length > 0 ? { content: contentOf(given, state, totalOre) } : {};
    return { type: 'ReviseBudget' as const, data: { totalOre, serving, ...content, ...breachOf(given) } };
  };
  return onBudget(cli, given, { wanted: isAdopted, decided: true, make });
};
