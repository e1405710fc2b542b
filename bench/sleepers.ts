import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { migrate } from '../journal/migrate';
import { rounded, type Figure } from './figure';
import type { Servers } from './servers';

const run = promisify(execFile);
const SLEEPERS = Number(process.env.BENCH_SLEEPERS ?? 10_000);

/** What the child says it held, bytes. */
export interface Held {
  cold: number;
  /** When so many had been begun and had left its cache. */
  before: number;
  first: number;
  after: number;
  seconds: number;
}

/**
 * Ten thousand notices that sleep, on one dev server: what their worker holds once they have left its cache, against
 * what it held before them, when a first batch had been begun and had left it.
 */
export async function measureSleepers(servers: Servers): Promise<Figure[]> {
  const url = await servers.freshDatabase('sleepers');
  await migrate(url);
  const { address, pid } = servers.temporal;
  const child = [require.resolve('./sleepers-child'), address, url, String(SLEEPERS)];
  const serverBefore = residentOf(pid);
  const { stdout } = await run(process.execPath, ['--expose-gc', ...child], { timeout: 3_600_000 });
  // What the SDK has to say stands before it.
  const held = stdout.trim().split('\n').at(-1) ?? '';
  return figures(JSON.parse(held) as Held, { before: serverBefore, after: residentOf(pid) });
}

function residentOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}

function figures({ cold, before, first, after, seconds }: Held, server: { before: number; after: number }): Figure[] {
  const ratio = after / before;
  const many = SLEEPERS.toLocaleString('en');
  return [
    {
      what: `worker memory, ${many} notices asleep and out of its cache (begun in ${rounded(seconds, 0)} s; ${megabytes(cold)} before any)`,
      ours: megabytes(after),
      against: `the same worker after its first ${first.toLocaleString('en')}`,
      theirs: megabytes(before),
      ratio,
      target: '<= 1.05',
      met: ratio <= 1.05,
    },
    {
      what: `Temporal's own memory with the ${many} and the first ${first.toLocaleString('en')} asleep`,
      ours: megabytes(server.after),
      against: 'before any',
      theirs: megabytes(server.before),
      ratio: server.after / server.before,
      target: 'printed',
    },
  ];
}

const megabytes = (bytes: number): string => `${rounded(bytes / 1e6, 0)} MB`;
