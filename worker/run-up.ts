import { lineText, readyLines } from '../client/words/start-up-lines';
import type { Line } from '../client/words/start-up-lines';
import { readConfig } from './config';
import type { Config, Flags } from './config';
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
/** On the clock of `performance`, the program itself began at 0. */
const processBegan = 0;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * `forbund up`: brings everything up, says where it is, and stops it at Ctrl-C. Returns the exit code.
 * @throws EnvironmentError
 */
export async function runUp({ flags, env, lang, json = false, out, err }: UpOptions): Promise<number> {
  const say = (line: Line): void => err(lineText(line, lang));
  const stopped = signalled();
  // What we and our servers write is for our eyes only.
  process.umask(0o077);
  const config = readConfig(env, flags);
  const undo = new Undo();
  const starting = up(config, { undo, say });
  const system = await Promise.race([starting, stopped]);
  if (system) for (const line of json ? [asJson(system)] : forPeople(system, config, lang)) out(line);
  await stopped;
  await stopAll({ starting, undo, dataDir: config.dataDir, say });
  return 0;
}

const asJson = ({ dashboardUrl, signInUrl, temporalUiUrl, temporalAddress }: System): string =>
  JSON.stringify({
    ...{ dashboardUrl, signInUrl, temporalUiUrl, temporalAddress },
    seconds: Number(secondsSince(processBegan)),
  });

const forPeople = ({ signInUrl, temporalUiUrl = '' }: System, { dataDir }: Config, lang: 'sv' | 'en'): string[] =>
  readyLines(lang, { seconds: secondsSince(processBegan), signInUrl, temporalUiUrl, dataDir });

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
