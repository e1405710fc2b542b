import { isAdopted, onBudget } from '../budget-at';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { requiredOreAboveZero } from '../required-amount';
import { requiredText } from '../required-text';
import { breachOf } from '../serving';

export const run = (cli: Cli, given: Given): Promise<number> => {
  const ore = requiredOreAboveZero(given);
  const heading = requiredText(given, 'heading').toUpperCase().replaceAll('-', '_');
  const financing = given.text('financing');
  const data = { heading, ore, ...(financing !== undefined && { financing }), ...breachOf(given) };
  return onBudget(cli, given, { wanted: isAdopted, decided: true, make: () => ({ type: 'DecideExpense', data }) });
};
