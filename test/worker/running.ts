import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const program = join(__dirname, '..', '..', 'bin', 'forbund.js');

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
  /** What has been printed so far. */
  printed: () => { out: string; err: string };
  /** Resolves once both streams together match, with the match; rejects when the program ends before. */
  says: (pattern: RegExp) => Promise<RegExpExecArray>;
}

export interface As {
  env?: Record<string, string | undefined>;
  uid?: number;
}

/** The built command line as a child process. */
export function run(args: readonly string[], { env = {}, uid }: As = {}): Running {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...bare(), LANG: 'C.UTF-8', ...env },
    cwd: join(program, '..', '..'),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const text = { out: '', err: '' };
  const listeners = new Set<() => void>();
  const keep = (stream: 'out' | 'err') => (chunk: Buffer) => {
    text[stream] += chunk.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', keep('out'));
  child.stderr.on('data', keep('err'));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...text })));
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(text.err + text.out);
        if (match) resolve(match);
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`ended without saying ${pattern.source}:\n${text.err}${text.out}`)));
    });
  return { child, ended, printed: () => ({ ...text }), says };
}

/** The environment without what would lead the program to other servers. */
function bare(): Record<string, string | undefined> {
  const mine =
    /^(TEMPORAL_(ADDRESS|PROFILE|CONFIG_FILE|NAMESPACE)|DATABASE_URL|SMTP_URL|FORBUND_(DATA|PORT|URL)|LC_.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !mine.test(name)));
}
