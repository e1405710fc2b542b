import { setTimeout as pause } from 'node:timers/promises';
import type { Cli } from './cli';

/** As a shell reckons the exit code of what a signal has ended: 128 and its number. */
const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** For what was being started when all was taken down to be taken down too. */
const LONGEST_MS = 5_000;

export interface Interruptible {
  undo: { run: () => Promise<void> };
  /** Settles when nothing more is started. */
  work: () => Promise<unknown>;
  /** What it is at, in words. */
  what: string;
}

/**
 * Interrupted, a command leaves neither servers nor files behind, and says in one line what it was at: what breaks while
 * all is taken down is no news. Gives back whether it is being ended.
 */
export function endOnSignals(cli: Cli, { undo, work, what }: Interruptible): () => boolean {
  let begun = false;
  const end = (signal: keyof typeof codes): void => {
    if (begun) return;
    begun = true;
    for (const failure of ['uncaughtException', 'unhandledRejection'] as const) process.on(failure, () => undefined);
    cli.note(cli.t(`Avbrutet: ${what}.`, `Interrupted: ${what}.`));
    void undo
      .run()
      .catch(() => undefined)
      // What was just being started is stopped by whoever starts it.
      .then(() => Promise.race([work(), pause(LONGEST_MS)]))
      .finally(() => process.exit(codes[signal]));
  };
  for (const signal of Object.keys(codes) as (keyof typeof codes)[]) process.on(signal, () => end(signal));
  return () => begun;
}
