import { type BudgetAt, notAdopted, onBudget } from '../budget-at';
import type { Cli } from '../cli';
import { requiredText } from '../required-text';
import type { Given } from '../given';
import { requiredOre } from '../required-amount';
import { breachOf, servingOf } from '../serving';

/** The board adopts its draft; with --member, one member adopts a new förbund's first budget. */
export const run = (cli: Cli, given: Given): Promise<number> =>
  given.text('member') === undefined ? byBoard(cli, given) : byMember(cli, given, given.text('member') ?? '');

function byBoard(cli: Cli, given: Given): Promise<number> {
  const serving = servingOf(given);
  const named = given.ore('kronor');
  const totalOre = ({ state }: BudgetAt): number => named ?? state.draft?.totalOre ?? 0;
  return onBudget(cli, given, {
    wanted: notAdopted,
    decided: true,
    make: (at) => ({ type: 'AdoptBudget', data: { totalOre: totalOre(at), serving, ...breachOf(given) } }),
  });
}

function byMember(cli: Cli, given: Given, member: string): Promise<number> {
  const totalOre = requiredOre(given);
  const body = requiredText(given, 'body');
  return onBudget(cli, given, {
    wanted: ({ byMembers }) => byMembers,
    decided: true,
    make: () => ({ type: 'AdoptAsMember', data: { member, body, totalOre } }),
  });
}
