import type { Writable } from 'node:stream';
import pc from 'picocolors';
import type { Language } from '../words/tongue';

type Colors = ReturnType<typeof pc.createColors>;

/** What a command has to talk with: its language, where its words go, and whether a person is there to be asked. */
export interface Cli {
  lang: Language;
  t: (sv: string, en: string) => string;
  json: boolean;
  /** Standard input and output are a terminal, and the answer is for people. */
  interactive: boolean;
  colors: Colors;
  env: NodeJS.ProcessEnv;
  dataDir: string | undefined;
  /** One line to standard output. */
  out: (line: string) => void;
  /** One line to standard error. */
  note: (line: string) => void;
  /** The answer: JSON alone, or lines for people. */
  answer: (value: unknown, lines: () => readonly string[]) => void;
  /** Says on standard error that something takes its time, once it has taken a second. */
  patiently: <T>(what: string, work: Promise<T>) => Promise<T>;
  /** Runs when the command is over, last first. */
  onEnd: (work: () => Promise<void>) => void;
  end: () => Promise<void>;
}

export interface CliSettings {
  lang: Language;
  json: boolean;
  dataDir: string | undefined;
  env?: NodeJS.ProcessEnv;
  stdout?: Writable & { isTTY?: boolean };
  stderr?: Writable & { isTTY?: boolean };
}

export function createCli(settings: CliSettings): Cli {
  const { lang, json, dataDir, env = process.env, stdout = process.stdout, stderr = process.stderr } = settings;
  const out = (line: string): void => void stdout.write(`${line}\n`);
  const note = (line: string): void => void stderr.write(`${line}\n`);
  stdout.on('error', endQuietly);
  const endings: (() => Promise<void>)[] = [];
  const forPeople = !json && stdout.isTTY === true;
  return {
    lang,
    t: (sv, en) => (lang === 'sv' ? sv : en),
    json,
    interactive: forPeople && process.stdin.isTTY,
    colors: pc.createColors(forPeople && takesColor(env)),
    env,
    dataDir,
    out,
    note,
    answer: (value, lines) => (json ? out(JSON.stringify(value, undefined, 2)) : lines().forEach(out)),
    patiently: (what, work) => patiently(work, () => note(`${what} …`)),
    onEnd: (work) => void endings.unshift(work),
    end: async () => {
      for (const work of endings.splice(0)) await work();
    },
  };
}

/** Whoever read the answer has had enough of it ("forbund list | head"). */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}

const takesColor = (env: NodeJS.ProcessEnv): boolean => !env['NO_COLOR'] && env['TERM'] !== 'dumb';

const aSecondMs = 1_000;

async function patiently<T>(work: Promise<T>, say: () => void): Promise<T> {
  const timer = setTimeout(say, aSecondMs);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
