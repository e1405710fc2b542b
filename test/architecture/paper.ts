import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** A file of the project, by its path from the root. */
export const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** All code that lies right in a folder. */
export const sourceOf = (folder: string): string =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => text(`${folder}/${file}`))
    .join('\n');

/** What the pattern's first group finds, each once. */
export const all = (source: string, pattern: RegExp): string[] => [
  ...new Set([...source.matchAll(pattern)].map(([, name = '']) => name)),
];

/** A paper that is held to the code it describes. */
export function paperAt(file: string) {
  const paper = text(file);
  return {
    unnamed: (names: readonly string[]): string[] => names.filter((name) => !paper.includes(name)),
    /** Of what must have a row of its own in a table. */
    rowless: (names: readonly string[]): string[] => names.filter((name) => !paper.includes(`| ${name} |`)),
  };
}
