import type { Cli } from '../cli';
import type { Given } from '../given';
import { requiredText } from '../required-text';
import { onWithdrawal } from '../withdrawal-at';

/** A member's consent; with the last one the notice is revoked. */
export function run(cli: Cli, given: Given): Promise<number> {
  const [member, body] = [requiredText(given, 'member'), given.text('body')];
  const data = { member, ...(body !== undefined && { body }) };
  return onWithdrawal(cli, given, () => ({ type: 'ConsentToRevocation', data }));
}
