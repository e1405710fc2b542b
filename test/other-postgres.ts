import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from '../journal/database';
import { endProcess } from '../worker/embedded/processes';
import { postgresAccount } from '../worker/embedded/system-user';
import { freePort } from './embedded';

/** A PostgreSQL that is installed on the machine, run for the tests beside the embedded one. */
export interface OtherServer {
  url: string;
  remove: () => Promise<void>;
}

const OLDEST = 15;
const DEBIANS = '/usr/lib/postgresql';
const ending = [
  ['SIGINT', 3_000],
  ['SIGQUIT', 2_000],
  ['SIGKILL', 1_000],
] as const;

/** The newest one's folder of programs; undefined where none is installed. */
function installed(): string | undefined {
  const debians = existsSync(DEBIANS) ? readdirSync(DEBIANS).map((name) => join(DEBIANS, name, 'bin')) : [];
  const found = [...debians, said('pg_config', '--bindir') ?? '']
    .filter((folder) => existsSync(join(folder, 'initdb')))
    .map((folder) => ({ folder, version: versionIn(folder) }));
  return found.filter(({ version }) => version >= OLDEST).sort((a, b) => b.version - a.version)[0]?.folder;
}

/** "postgres (PostgreSQL) 15.18 (Debian …)" */
const versionIn = (folder: string): number =>
  Number(/\(PostgreSQL\) (\d+)/.exec(said(join(folder, 'postgres'), '--version') ?? '')?.[1] ?? 0);

function said(program: string, argument: string): string | undefined {
  try {
    return execFileSync(program, [argument], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}

/** As whoever runs the tests; as the system's user for it where that is root. Undefined where none is installed. */
export async function startInstalled(): Promise<OtherServer | undefined> {
  const programs = installed();
  if (programs === undefined) return undefined;
  const dataDir = mkdtempSync(join(tmpdir(), 'forbund-other-pg-'));
  let pid: number | undefined;
  const remove = async (): Promise<void> => {
    if (pid !== undefined) await endProcess(pid, ending);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    pid = serve({ programs, dataDir, port });
    const url = `postgresql://forbund@127.0.0.1:${port}/postgres`;
    await answers(url);
    return { url, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

function serve({ programs, dataDir, port }: { programs: string; dataDir: string; port: number }): number | undefined {
  const { uid, gid } = postgresAccount(dataDir, [programs]);
  if (uid !== undefined && gid !== undefined) chownSync(dataDir, uid, gid);
  const as = { ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }), cwd: dataDir };
  const made = ['-D', dataDir, '-U', 'forbund', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(programs, 'initdb'), made, { ...as, stdio: 'pipe' });
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories='].flatMap((one) => [
    '-c',
    one,
  ]);
  const started = ['-D', dataDir, '-p', String(port), ...settings];
  return spawn(join(programs, 'postgres'), started, { ...as, stdio: 'ignore' }).pid;
}

async function answers(url: string): Promise<void> {
  const until = performance.now() + 30_000;
  for (;;) {
    try {
      await withClient(url, (client) => client.query('SELECT 1'));
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
