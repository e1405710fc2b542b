import type { Cli } from '../cli';
import type { Given } from '../given';
import { onInsats } from '../insats-at';
import { requiredText } from '../required-text';

export async function run(cli: Cli, given: Given): Promise<number> {
  const body = requiredText(given, 'body');
  return onInsats(cli, given, () => ({ type: 'PrepareInsats', data: { body } }));
}
