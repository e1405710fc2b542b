import type { Names } from '../words/tongue';

interface Coded {
  code: string;
  details: Readonly<Record<string, unknown>>;
}

/** The command was typed in a way that cannot be meant: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly exitCode = 2;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    readonly sv: string,
    readonly en: string,
    { code = 'WRONG_USE', details = {} }: Partial<Coded> = {},
  ) {
    super(en);
    this.code = code;
    this.details = details;
  }
}

/** Refused on the rules, or by what is recorded: exit code 1. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly exitCode = 1;
  /** What members and bodies are called, for the sentence. */
  names?: Names;

  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Something around the program is out of reach: exit code 3. */
export class OutOfReachError extends Error {
  override readonly name = 'OutOfReachError';
  readonly exitCode = 3;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    readonly sv: string,
    readonly en: string,
    { code, details }: Coded,
  ) {
    super(en);
    this.code = code;
    this.details = details;
  }
}
