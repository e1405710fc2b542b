import { chmod, lstat, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stopPostgresIn } from '../embedded/postgres';
import { startOf } from '../embedded/processes';

const prefix = 'forbund-simulation-';

/** Who made the folder: a number alone may be another's by now. */
const ownerFile = (folder: string): string => join(folder, 'owner.json');

interface Owner {
  pid: number;
  start: string | undefined;
}

/** A temporary folder that says whose it is. */
export async function passingFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  const owner: Owner = { pid: process.pid, start: startOf(process.pid) };
  await writeFile(ownerFile(folder), JSON.stringify(owner));
  // As root, PostgreSQL runs as a user of its own, who must get into the folder.
  await chmod(folder, 0o711);
  return folder;
}

/** Ends and removes what simulations that were killed have left behind; never rejects: it is somebody else's mess. */
export async function sweepLeftovers(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  const folders = names.filter((name) => name.startsWith(prefix)).map((name) => join(tmpdir(), name));
  await Promise.allSettled(folders.map(sweep));
}

/**
 * A folder without a legible owner is one that is just being made. Everybody may write in the temporary folder: what
 * another user has put there is not touched.
 */
async function sweep(folder: string): Promise<void> {
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) return;
  const { pid, start } = JSON.parse(await readFile(ownerFile(folder), 'utf8')) as Owner;
  if (start === undefined || startOf(pid) === start) return;
  await stopPostgresIn(folder);
  await rm(folder, { recursive: true, force: true });
}
