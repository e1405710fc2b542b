import { completionScript, shells } from '../completion-scripts';
import type { Cli } from '../cli';
import type { Given } from '../given';
import { oneNamed } from '../one-of';

export async function run(cli: Cli, given: Given): Promise<number> {
  const shell = oneNamed(shells, given.arg(0), '<shell>');
  const script = completionScript(shell);
  cli.answer({ shell, script }, () => [script]);
  return Promise.resolve(0);
}
