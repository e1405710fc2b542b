import type { Cli } from '../cli';
import { onForbund } from '../forbund-at';
import type { Given } from '../given';
import { requiredText } from '../required-text';

/** Raised with the förbund, which begins it. */
export function run(cli: Cli, given: Given): Promise<number> {
  const against = given.text('against');
  const data = { member: requiredText(given, 'member'), subject: requiredText(given, 'subject') };
  return onForbund(cli, given, () => ({
    type: 'RaiseDispute',
    data: { ...data, ...(against !== undefined && { against }) },
  }));
}
