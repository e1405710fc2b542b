import type { Cli } from '../cli';
import type { Given } from '../given';

export type Both = readonly [sv: string, en: string];

/** Does what was asked and gives the exit code: 0 done, 1 refused, 2 wrong use, 3 the environment. */
export type Run = (cli: Cli, given: Given) => Promise<number>;

/** One option; `list` may be given many times. */
export interface OptionSpec {
  flags: string;
  words: Both;
  list?: boolean;
}

/** One command of the command line. Its code is loaded when it is run. */
export interface CommandSpec {
  /** "due", or "formation approve". */
  name: string;
  args?: string;
  words: Both;
  options?: readonly OptionSpec[];
  example: string;
  load: () => Promise<{ run: Run }>;
}

/** All there is to complete. */
export interface CommandLine {
  specs: readonly CommandSpec[];
  everywhere: readonly OptionSpec[];
  groups: Readonly<Record<string, Both>>;
}

export const option = (flags: string, sv: string, en: string): OptionSpec => ({ flags, words: [sv, en] });

export const many = (flags: string, sv: string, en: string): OptionSpec => ({ flags, words: [sv, en], list: true });
