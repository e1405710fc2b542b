// Which files make the program, and whether what was built from them still stands.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const alwaysCounted = ['package-lock.json', ...filesUnder('scripts')];

/** Every file of the source folders that belongs in dist/, sorted. */
export function sourceFiles(folders) {
  return folders.flatMap(filesUnder).filter((file) => !/\.(md|d\.ts)$|(^|\/)\./.test(file));
}

export function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** A hash over names and contents; the build itself and the installed versions count as sources. */
export function stampOf(files) {
  const hash = createHash('sha256');
  for (const file of [...alwaysCounted, ...files]) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const stampFile = (name) => join('dist', '.stamps', name.replaceAll(' ', '-'));

export const stillStands = (name, stamp, output) =>
  existsSync(output) && existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === stamp;

export function writeStamp(name, stamp) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), stamp);
}
