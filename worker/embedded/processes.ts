import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Process {
  pid: number;
  command: string;
}

const onLinux = process.platform === 'linux';

/** When a process began, in words of the system's own; undefined when there is none (a zombie is none). */
export function startOf(pid: number): string | undefined {
  try {
    return onLinux
      ? startInProc(pid)
      : execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)])
          .toString()
          .trim();
  } catch {
    return undefined;
  }
}

/** Every process whose command line satisfies `matches`. */
export function processesWhere(matches: (command: string) => boolean): Process[] {
  try {
    return (onLinux ? processesInProc() : processesFromPs()).filter(({ command }) => matches(command));
  } catch {
    return [];
  }
}

/** True once the process is gone; false when it is still there after `withinMs`. */
export async function isGone(pid: number, withinMs: number): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (startOf(pid) !== undefined) {
    if (performance.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

/** Sends one signal after another until the process is gone. */
export async function endProcess(pid: number, steps: readonly (readonly [NodeJS.Signals, number])[]): Promise<void> {
  for (const [signal, waitMs] of steps) {
    send(pid, signal);
    if (await isGone(pid, waitMs)) return;
  }
}

export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is gone already.
  }
}

function startInProc(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in parentheses may hold spaces; what follows it begins with field 3, the state.
  const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === 'Z' || state === 'X') return undefined;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot}/${rest[18] ?? ''}`;
}

function processesInProc(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandInProc(name) }));
}

function commandInProc(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

function processesFromPs(): Process[] {
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,command=']).toString().split('\n');
  return lines.map((line) => {
    const [, pid = '0', command = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command };
  });
}
