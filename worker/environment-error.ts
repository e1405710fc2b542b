import { environmentWords } from '../client/words/start-up';
import type { EnvironmentCode, Facts } from '../client/words/start-up';

/** Something around the program keeps it from working: a port, a permission, a server. Exit code 3. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly exitCode = 3;

  constructor(
    readonly code: EnvironmentCode,
    readonly facts: Facts = {},
  ) {
    super(environmentWords[code].en(facts));
  }

  /** The one sentence that says what is wrong and what to do. */
  sentence(lang: 'sv' | 'en'): string {
    return environmentWords[this.code][lang](this.facts);
  }
}

/** The reason somebody else's error gives, on one line. */
export function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  const said = message?.trim() || code || String(error);
  return said.split('\n')[0] ?? said;
}
