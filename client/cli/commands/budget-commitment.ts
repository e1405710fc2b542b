import type { CommitmentState } from '../../../domain/formation/commands';
import { onBudget } from '../budget-at';
import type { Cli } from '../cli';
import { requiredMember } from '../formation-at';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { requiredOre } from '../required-amount';
import { requiredText } from '../required-text';

const states: readonly CommitmentState[] = ['PROPOSED', 'CONSIDERED', 'APPROPRIATED'];

/** How far a member's own money for the year has come; the latest year, whose money is being decided. */
export const run = (cli: Cli, given: Given): Promise<number> => {
  const member = requiredMember(given);
  const body = requiredText(given, 'body');
  const state = oneOf(states, given, 'state');
  const ore = requiredOre(given);
  return onBudget(cli, given, {
    wanted: ({ inForceOn }) => inForceOn === undefined,
    decided: true,
    make: () => ({ type: 'RecordCommitment', data: { member, body, ore, state } }),
  });
};
