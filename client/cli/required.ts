import type { Cli } from './cli';
import { UsageError } from './failures';
import { flagOf, type Given } from './given';

type Both = readonly [sv: string, en: string];

/** What --<name> says; a person at a terminal is asked where it says nothing. Wrong use: nobody to ask. */
export async function required(cli: Cli, given: Given, { name, ask }: { name: string; ask: Both }): Promise<string> {
  const said = given.text(name);
  if (said !== undefined && said.trim() !== '') return said;
  if (!cli.interactive) {
    throw new UsageError(`${flagOf(name)} saknas.`, `${flagOf(name)} is missing.`, {
      code: 'MISSING_OPTION',
      details: { option: name },
    });
  }
  const { isCancel, text } = await import('@clack/prompts');
  const answer = await text({ message: ask[cli.lang === 'sv' ? 0 : 1] });
  if (isCancel(answer) || answer.trim() === '') {
    throw new UsageError('Avbrutet; inget är gjort.', 'Cancelled; nothing is done.', { code: 'CANCELLED' });
  }
  return answer;
}
