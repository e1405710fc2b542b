import type { Cli } from '../cli';
import { completionScript, shells } from '../completion-scripts';
import type { Given } from '../given';
import { oneNamed } from '../one-of';
import type { CommandLine, Run } from '../specs/spec';

/** Needs to know every command, and so is given them: they cannot be imported from here. */
export const completing =
  (line: CommandLine): Run =>
  (cli: Cli, given: Given): Promise<number> => {
    const shell = oneNamed(shells, given.arg(0), '<shell>');
    const script = completionScript(shell, line);
    cli.answer({ shell, script }, () => [script]);
    return Promise.resolve(0);
  };
