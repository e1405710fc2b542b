import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../binaries/run-program';
import { EnvironmentError, reasonOf } from '../environment-error';
import { postgresProgram } from './postgres-binaries';
import type { Account } from './system-user';

/** What the data folder remembers of its database: the password is its own and never leaves it. */
export interface Secret {
  password: string;
  port?: number;
}

export interface Cluster {
  dataDir: string;
  /** Where the package's PostgreSQL lies. */
  programs: string;
  account: Account;
}

export const databaseUser = 'forbund';
export const clusterFolder = (dataDir: string): string => join(dataDir, 'postgres');
const secretFile = (dataDir: string): string => join(dataDir, 'postgres.json');

export function readSecret(dataDir: string): Secret {
  const file = secretFile(dataDir);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secret;
  const secret = { password: randomBytes(24).toString('base64url') };
  writeSecret(dataDir, secret);
  return secret;
}

export function writeSecret(dataDir: string, secret: Secret): void {
  const half = `${secretFile(dataDir)}.half`;
  writeFileSync(half, JSON.stringify(secret), { mode: 0o600 });
  renameSync(half, secretFile(dataDir));
}

/** Makes the cluster when there is none. One that was interrupted half-way is made anew. */
export async function initialise({ dataDir, programs, account }: Cluster, { password }: Secret): Promise<void> {
  const folder = clusterFolder(dataDir);
  if (existsSync(folder)) return;
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  const passwordFile = join(half, '..', 'postgres.password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    for (const path of [half, passwordFile]) chownSync(path, account.uid, account.gid);
  }
  try {
    await initdb({ programs, account }, half, passwordFile);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(half, folder);
}

async function initdb({ programs, account }: Omit<Cluster, 'dataDir'>, folder: string, pwfile: string): Promise<void> {
  const [command, args] = asAccount(account, postgresProgram(programs, 'initdb'), [
    ...['-D', folder, `--username=${databaseUser}`, `--pwfile=${pwfile}`, '--auth=scram-sha-256'],
    // Sorting that is the same on every machine: PostgreSQL's own, not the system's.
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ]);
  try {
    await runProgram(command, args, identity(account));
  } catch (error) {
    throw new EnvironmentError('SERVER_STOPPED', { server: 'PostgreSQL', reason: reasonOf(error), log: folder });
  }
}

/** The command line that runs a program as the account. */
export function asAccount({ prefix }: Account, program: string, args: readonly string[]): [string, string[]] {
  const [command = program, ...rest] = [...prefix, program, ...args];
  return [command, rest];
}

/** With a prefix, that one changes the user; else the spawn does. */
export const identity = ({ uid, gid, prefix }: Account): { uid?: number; gid?: number } =>
  prefix.length > 0 || uid === undefined || gid === undefined ? {} : { uid, gid };
