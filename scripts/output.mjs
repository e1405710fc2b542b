// Writes into dist/ only what differs, each file in one step: a program that runs from there never sees half a file.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { filesUnder } from './sources.mjs';

/** Writes built files and copies assets; returns the paths that now belong in dist/. */
export function write(built, assets) {
  const copies = assets.map((file) => ({ path: join('dist', file), contents: readFileSync(file) }));
  const all = [...built, ...copies];
  for (const { path, contents } of all) writeIfChanged(path, contents);
  return new Set(all.map(({ path }) => relative('.', resolve(path))));
}

function writeIfChanged(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.half`;
  writeFileSync(half, contents);
  renameSync(half, path);
}

/** Removes what an earlier build left of files that are no longer there. */
export function removeStale(folders, belonging) {
  const there = folders.flatMap((folder) => filesUnder(join('dist', folder)));
  for (const file of there) if (!belonging.has(file) && !file.endsWith('.half')) rmSync(file, { force: true });
}
