import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { reasonOf } from '../environment-error';
import { startChild } from './child';
import type { Child, Program } from './child';
import { postgresFolder, postgresProgram } from './postgres-binaries';
import {
  asAccount,
  clusterFolder,
  databaseUser,
  identity,
  initialise,
  readSecret,
  writeSecret,
} from './postgres-cluster';
import { choosePort } from './ports';
import { endProcess, processesWhere } from './processes';
import { postgresAccount } from './system-user';
import { untilReady } from './until-ready';

export interface PostgresStart {
  dataDir: string;
  port?: number | undefined;
}

export interface Database extends Child {
  url: string;
  port: number;
}

// Fast shutdown, immediate shutdown (recovered from the log at the next start), the end.
const ending = [
  ['SIGINT', 2_000],
  ['SIGQUIT', 1_000],
  ['SIGKILL', 1_000],
] as const;

/**
 * A PostgreSQL of our own in the data folder, on loopback, with a password of its own. Needs the folder's lock: a server
 * found running in it was left behind, and is stopped first.
 * @throws EnvironmentError PORT_TAKEN, NO_POSTGRES, NO_SYSTEM_USER, DATA_OUT_OF_REACH, SERVER_STOPPED
 */
export async function startPostgres({ dataDir, port: asked }: PostgresStart): Promise<Database> {
  const programs = postgresFolder();
  const account = postgresAccount(clusterFolder(dataDir), [dataDir, programs]);
  const secret = readSecret(dataDir);
  await stopPostgresIn(dataDir);
  const wish = { use: 'database', flag: '--database-port', variable: 'FORBUND_DATABASE_PORT' } as const;
  const [port] = await Promise.all([
    choosePort({ ...wish, asked, preferred: secret.port }),
    initialise({ dataDir, programs, account }, secret),
  ]);
  writeSecret(dataDir, { ...secret, port });
  const logFile = join(dataDir, 'logs', 'postgres.log');
  const [command, args] = asAccount(account, postgresProgram(programs, 'postgres'), serverArguments(dataDir, port));
  const child = await serve({ command, args, logFile, ending, ...identity(account) }, () => saysReady(dataDir));
  const url = `postgresql://${databaseUser}:${secret.password}@127.0.0.1:${port}`;
  await createDatabase(url);
  return { ...child, port, url: `${url}/${databaseUser}` };
}

/** Right after a crash the dead server's orphans hold its memory for a moment. */
async function serve(program: Program, isReady: () => boolean, triesLeft = 20): Promise<Child> {
  const child = await startChild(program);
  try {
    await untilReady(child, { server: 'PostgreSQL', logFile: program.logFile, withinMs: 60_000, isReady });
    return child;
  } catch (error) {
    if (triesLeft === 0 || !reasonOf(error).includes('shared memory')) throw error;
    await new Promise((resolve) => setTimeout(resolve, 250));
    return serve(program, isReady, triesLeft - 1);
  }
}

/** What is acknowledged is on disk: fsync and synchronous_commit stay on. */
function serverArguments(dataDir: string, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '60',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
  };
  const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', clusterFolder(dataDir), '-p', String(port), ...set];
}

const nobodysNumber = 2_147_483_646;

const pidFile = (dataDir: string): string => join(clusterFolder(dataDir), 'postmaster.pid');

/** The eighth line of its pid file says how far a server has come. */
const saysReady = (dataDir: string): boolean => pidLines(dataDir)[7]?.trim() === 'ready';

/** The server removes the file itself when it ends, at any moment: no lines then. */
function pidLines(dataDir: string): string[] {
  try {
    return readFileSync(pidFile(dataDir), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Stops a server that was left behind in the data folder. */
export async function stopPostgresIn(dataDir: string): Promise<void> {
  const folder = clusterFolder(dataDir);
  const left = processesWhere((command) => command.includes('postgres') && command.includes(` -D ${folder} `));
  await Promise.all(left.map(({ pid }) => endProcess(pid, ending)));
  disownNumber(dataDir);
}

/**
 * After a crash another process may have got the number in the pid file, and PostgreSQL would take it for itself.
 * The file must stay: by the rest of it PostgreSQL sees whether orphans of the dead server still hold its memory.
 */
function disownNumber(dataDir: string): void {
  const [number, ...rest] = pidLines(dataDir);
  if (number === undefined) return;
  writeFileSync(pidFile(dataDir), [String(nobodysNumber), ...rest.slice(0, 6), ''].join('\n'));
}

async function createDatabase(server: string): Promise<void> {
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseUser]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseUser}`);
  } finally {
    await client.end();
  }
}
