import { PassThrough, type Writable } from 'node:stream';
import type { Folder, Written } from './folder';

/** A file of what is written to a stream piece by piece; and what the writing gave. */
export async function writtenPdf<Result>(
  folder: Folder,
  path: string,
  write: (to: Writable) => Promise<Result>,
): Promise<{ written: Written; result: Result }> {
  const through = new PassThrough();
  through.on('error', () => undefined); // both ends below tell of it
  const writing = write(through).catch((error: unknown) => {
    through.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  });
  const [written, result] = await Promise.all([folder.write(path, through), writing]);
  return { written, result };
}
