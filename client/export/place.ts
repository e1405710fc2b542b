import { randomUUID } from 'node:crypto';
import { mkdir, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { RefusedError, UsageError } from '../cli/failures';

/** Where a package is to lie, and the folder beside it where it is made until it is whole. */
export interface Place {
  folder: string;
  making: string;
  /** Puts what was made in its place, at once. */
  settle: () => Promise<void>;
  /** Nothing half-done is left. */
  drop: () => Promise<void>;
}

/** @throws RefusedError FOLDER_TAKEN; UsageError CANNOT_WRITE */
export async function openPlace(to: string): Promise<Place> {
  const folder = await realpath(to).catch(() => resolve(to));
  await mustBeFree(folder);
  const making = join(dirname(folder), `.${basename(folder)}.${randomUUID().slice(0, 8)}.part`);
  await mkdir(making).catch(cannotWrite(folder));
  return {
    folder,
    making,
    settle: () => rename(making, folder).catch(cannotWrite(folder)),
    drop: () => rm(making, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** A folder that is not there, or that is empty: what lies in another is not mixed with what is handed over. */
async function mustBeFree(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return;
  if (found.isDirectory() && (await readdir(folder).catch(cannotWrite(folder))).length === 0) return;
  throw new RefusedError('FOLDER_TAKEN', `${folder} is there and is not an empty folder: name another with --to`, {
    folder,
  });
}

const cannotWrite =
  (folder: string) =>
  (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${folder} kan inte skrivas: ${reason}.`, `${folder} cannot be written: ${reason}.`, {
      code: 'CANNOT_WRITE',
      details: { folder },
    });
  };
