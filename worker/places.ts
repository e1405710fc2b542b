import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json, from dist/ and from the sources alike. */
export const programFolder: string = folderAbove(__dirname);

export const programVersion = (): string =>
  (JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as { version: string }).version;

function folderAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json')) || folder === dirname(folder)) return folder;
  return folderAbove(dirname(folder));
}
