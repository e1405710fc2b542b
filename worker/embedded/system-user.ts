import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError, reasonOf } from '../environment-error';

export interface Account {
  uid?: number;
  gid?: number;
  /** What stands before a command so that the account reaches files below folders that are closed to it. */
  prefix: readonly string[];
}

const name = 'postgres';

/**
 * Whom PostgreSQL runs as: ourselves, or, as it refuses to run as root, the owner of its folder, else the system's
 * user `postgres`, which is made when it is not there.
 * @throws EnvironmentError NO_SYSTEM_USER, DATA_OUT_OF_REACH
 */
export function postgresAccount(folder: string, mustReach: readonly string[]): Account {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const { uid, gid } = ownerOf(folder) ?? systemUser();
  const closed = mustReach.find((path) => !reaches({ uid, gid }, [], path));
  if (closed === undefined) return { uid, gid, prefix: [] };
  if (reaches({}, withCapability(uid, gid), closed)) return { uid, gid, prefix: withCapability(uid, gid) };
  throw new EnvironmentError('DATA_OUT_OF_REACH', { user: `${name} (${uid})`, path: closed });
}

function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  if (!existsSync(folder)) return undefined;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? undefined : { uid, gid };
}

function systemUser(): { uid: number; gid: number } {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    try {
      execFileSync('env', [...'useradd --system --user-group --no-create-home'.split(' '), name], { stdio: 'pipe' });
      return { uid: idOf('-u'), gid: idOf('-g') };
    } catch (error) {
      throw new EnvironmentError('NO_SYSTEM_USER', { user: name, reason: reasonOf(error) });
    }
  }
}

const idOf = (flag: '-u' | '-g'): number =>
  Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());

/** Below a home folder that is closed to others (`/root`): the one right that lets the account walk through it. */
const withCapability = (uid: number, gid: number): string[] => [
  ...['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'],
  ...['--inh-caps=+dac_override', '--ambient-caps=+dac_override', '--'],
];

function reaches(as: { uid?: number; gid?: number }, prefix: readonly string[], path: string): boolean {
  try {
    execFileSync('env', [...prefix, 'test', '-e', join(path, '.')], { ...as, stdio: 'ignore', cwd: '/' });
    return true;
  } catch {
    return false;
  }
}
