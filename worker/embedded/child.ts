import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { endProcess } from './processes';

export interface Program {
  command: string;
  args: readonly string[];
  logFile: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  /** What ends it, gentlest first, each with how long to wait for it. */
  ending: readonly (readonly [NodeJS.Signals, number])[];
}

export interface Child {
  pid: number;
  /** Resolves when the process has ended, with why. */
  ended: Promise<string>;
  stop: () => Promise<void>;
}

/**
 * Starts a server in a process group of its own, so that Ctrl-C in the terminal reaches only us and we end it in order,
 * writing to a file, so that it does not stumble over a broken pipe if we are killed.
 */
export async function startChild({ command, args, logFile, ending, ...options }: Program): Promise<Child> {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  const child = spawn(command, args, { ...options, detached: true, windowsHide: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? (lastError(logFile) || `exit code ${code ?? 'unknown'}`)));
  });
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  child.unref();
  const pid = child.pid ?? 0;
  return { pid, ended, stop: () => endProcess(pid, ending) };
}

/** What the server itself said last about why. */
function lastError(file: string): string {
  try {
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return (lines.findLast((line) => /fatal|error/i.test(line)) ?? lines.at(-1) ?? '').trim();
  } catch {
    return '';
  }
}
