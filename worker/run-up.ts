import { lineText, readyLines } from '../client/words/start-up-lines';
import type { Line } from '../client/words/start-up-lines';
import { readConfig } from './config';
import type { Flags } from './config';
import { EnvironmentError } from './environment-error';
import { Undo } from './undo';
import { up } from './up';
import type { System } from './up';

export interface UpOptions {
  flags?: Flags;
  env?: NodeJS.ProcessEnv;
  lang: 'sv' | 'en';
  json?: boolean;
  /** One line to standard output, and one to standard error. */
  out: (line: string) => void;
  err: (line: string) => void;
}

/** Stopping takes no longer than this; what has been begun but holds on, such as a download, is left. */
const patienceMs = 4_500;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `forbund up`: brings everything up, says where it is, and stops it at Ctrl-C. Returns the exit code. */
export async function runUp({ flags, env, lang, json = false, out, err }: UpOptions): Promise<number> {
  const began = performance.now();
  const say = (line: Line): void => err(lineText(line, lang));
  const stopped = signalled();
  try {
    const config = readConfig(env, flags);
    const undo = new Undo();
    const starting = up(config, { undo, say });
    const system = await Promise.race([starting, stopped]);
    if (system) ready(system);
    await stopped;
    await stopAll({ starting, undo, dataDir: config.dataDir, say });
    return 0;
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    err(error.sentence(lang));
    return error.exitCode;
  }

  function ready({ stop: _stop, ...places }: System): void {
    const seconds = secondsSince(began);
    const { signInUrl, temporalUiUrl = '' } = places;
    const { dataDir } = readConfig(env, flags);
    const lines = json
      ? [JSON.stringify({ ...places, databaseUrl: undefined, seconds: Number(seconds) })]
      : readyLines(lang, { seconds, signInUrl, temporalUiUrl, dataDir });
    for (const line of lines) out(line);
  }
}

/** npm passes on what the terminal has sent already, so the second signal means nothing more than the first. */
const signalled = (): Promise<undefined> =>
  new Promise((resolve) => {
    for (const signal of signals) process.on(signal, () => resolve(undefined));
  });

interface Stopping {
  starting: Promise<System>;
  undo: Undo;
  dataDir: string;
  say: (line: Line) => void;
}

async function stopAll({ starting, undo, dataDir, say }: Stopping): Promise<void> {
  const began = performance.now();
  say({ code: 'STOPPING', facts: {} });
  await Promise.race([allStopped(starting, undo), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  say({ code: 'STOPPED', facts: { seconds: secondsSince(began), dataDir } });
  // Whatever still holds the process, such as a download under way, is not waited for.
  setTimeout(() => process.exit(), 250).unref();
}

/** Interrupted while it starts, it stops at the next thing it has started. */
async function allStopped(starting: Promise<System>, undo: Undo): Promise<void> {
  await undo.run().catch(() => undefined);
  await starting.catch(() => undefined);
}

const secondsSince = (began: number): string => ((performance.now() - began) / 1000).toFixed(1);
