import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { EnvironmentError } from '../environment-error';
import { startOf } from './processes';

export interface DataFolder {
  path: string;
  /** Lets the next one in. */
  release: () => void;
}

/** Raised when what lies in the folder can no longer be read by the program before it. */
const format = 1;

const asRoot = process.getuid?.() === 0;

/**
 * Makes the folder if need be, takes its lock and checks its format. Nothing is changed when it is refused.
 * @throws EnvironmentError DATA_NOT_WRITABLE, DATA_IN_USE, DATA_OLDER, DATA_NEWER, DATA_UNKNOWN
 */
export function openDataFolder(path: string): DataFolder {
  try {
    if (!existsSync(path)) mkdirSync(path, { recursive: true, mode: 0o700 });
    checkFormat(path);
    const lock = takeLock(path);
    try {
      writeFileSync(join(path, 'format'), `${format}\n`);
      // PostgreSQL has a user of its own when we are root, who must get through to its folder.
      if (asRoot) chmodSync(path, 0o711);
    } catch (error) {
      lock.release();
      throw error;
    }
    return { path, ...lock };
  } catch (error) {
    throw notWritable(path, error);
  }
}

/**
 * Looks without touching: whether the folder is there and could be opened.
 * @throws EnvironmentError as openDataFolder
 */
export function inspectDataFolder(path: string): 'none' | 'ready' {
  try {
    const nearest = existsSync(path) ? path : nearestAbove(path);
    accessSync(nearest, constants.W_OK | constants.X_OK);
    if (nearest !== path) return 'none';
    checkFormat(path);
    const file = join(path, 'lock.json');
    const holder = existsSync(file) ? holderIn(readFileSync(file, 'utf8')) : undefined;
    if (holder && isAlive(holder)) throw new EnvironmentError('DATA_IN_USE', { dataDir: path, pid: holder.pid });
    return 'ready';
  } catch (error) {
    throw notWritable(path, error);
  }
}

const nearestAbove = (path: string): string =>
  existsSync(dirname(path)) ? dirname(path) : nearestAbove(dirname(path));

function checkFormat(dataDir: string): void {
  const file = join(dataDir, 'format');
  if (!existsSync(file)) {
    const strange = readdirSync(dataDir).some((name) => !['bin', 'lock.json'].includes(name) && !name.startsWith('.'));
    if (strange) throw new EnvironmentError('DATA_UNKNOWN', { dataDir });
    return;
  }
  const found = readFileSync(file, 'utf8').trim();
  if (Number(found) === format) return;
  throw new EnvironmentError(Number(found) > format ? 'DATA_NEWER' : 'DATA_OLDER', { dataDir, found, wanted: format });
}

interface Holder {
  pid: number;
  startedAt?: string;
  host: string;
}

function takeLock(dataDir: string): { release: () => void } {
  const file = join(dataDir, 'lock.json');
  const mine = JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid), host: hostname() } satisfies {
    [Key in keyof Holder]: Holder[Key] | undefined;
  });
  const draft = join(dataDir, `.lock-${process.pid}`);
  writeFileSync(draft, mine);
  try {
    while (!linked(draft, file)) breakIfLeftBehind(dataDir, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return { release: () => rmSync(file, { force: true }) };
}

function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead holder's lock away; one that somebody took in the meantime is put back. */
function breakIfLeftBehind(dataDir: string, file: string): void {
  const found = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (found === undefined) return;
  const holder = holderIn(found);
  if (holder && isAlive(holder)) throw new EnvironmentError('DATA_IN_USE', { dataDir, pid: holder.pid });
  const aside = `${file}.${process.pid}`;
  renameSync(file, aside);
  if (readFileSync(aside, 'utf8') !== found) linked(aside, file);
  rmSync(aside, { force: true });
}

function holderIn(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

/** A number is used again after a while, so the same process must have begun at the same time. */
function isAlive({ pid, startedAt, host }: Holder): boolean {
  // A container that was replaced had another name, and its processes went with it.
  return host === hostname() && startedAt !== undefined && startOf(pid) === startedAt;
}

function notWritable(path: string, error: unknown): unknown {
  const { code, path: where = path } = error as NodeJS.ErrnoException;
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST'].includes(code ?? '')) return error;
  return new EnvironmentError('DATA_NOT_WRITABLE', { path: where, reason: String(code), user: userInfo().username });
}
