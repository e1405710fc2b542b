import { execFileSync, fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { endProcess } from '../../worker/embedded/processes';
import type { Stoppable } from '../../worker/embedded/supervise';
import type { Marks, WorkerSays, WorkerSettings } from './worker-program';

/** A worker that can be killed without killing the test. */
export interface WorkerProcess extends Stoppable {
  pid: number;
  /** From now on it stands still after each of these commits; `standsStill` when it has after all of them. */
  mind: (marks: Marks) => Promise<{ standsStill: Promise<void> }>;
}

const root = join(__dirname, '..', '..');
const program = join(root, 'dist', 'test', 'crash', 'worker-program.js');

/** Puts the worker's program beside the built one, of which it is made. */
export function buildWorkerProgram(): void {
  execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'pipe' });
  const source = readFileSync(join(__dirname, 'worker-program.ts'), 'utf8');
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs', platform: 'node', target: 'node20' });
  mkdirSync(dirname(program), { recursive: true });
  const half = `${program}.${process.pid}.half`;
  writeFileSync(half, code);
  renameSync(half, program);
}

/** Resolves when it takes processes; rejects when it ends before, with what it said last. */
export async function startWorkerProcess(settings: WorkerSettings, logFile: string): Promise<WorkerProcess> {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'a');
  const env = { ...process.env, WORKER_SETTINGS: JSON.stringify(settings) };
  const child = fork(program, { env, execArgv: [], stdio: ['ignore', log, log, 'ipc'] });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const says = (wanted: WorkerSays): Promise<void> =>
    new Promise((resolve) => {
      child.on('message', (said) => {
        if (said === wanted) resolve();
      });
    });
  let gone = false;
  void ended.then(() => (gone = true));
  const why = await Promise.race([says('ready'), ended]);
  if (why !== undefined) throw new Error(`the worker ended: ${why}\n${readFileSync(logFile, 'utf8').slice(-2_000)}`);
  const pid = child.pid!;
  const ending = [
    ['SIGTERM', 3_000],
    ['SIGKILL', 2_000],
  ] as const;
  const stop = async (): Promise<void> => {
    // Its number may be another's by now.
    if (!gone) await endProcess(pid, ending);
  };
  const mind = async (marks: Marks): Promise<{ standsStill: Promise<void> }> => {
    const [standsStill, minding] = [says('standing still'), says('minding')];
    child.send(marks);
    await minding;
    return { standsStill };
  };
  return { pid, ended, mind, stop };
}
