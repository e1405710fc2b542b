import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insatsPhases } from '../../client/words/phases/insats';
import { directionKinds } from '../../domain/insats/direction';

const root = join(__dirname, '..', '..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const sourceOf = (folder: string): string =>
  readdirSync(join(root, folder))
    .map((file) => text(`${folder}/${file}`))
    .join('\n');
const all = (source: string, pattern: RegExp): string[] => [...source.matchAll(pattern)].map(([, name = '']) => name);

const paper = text('docs/insats.md');
const unnamed = (names: readonly string[]): string[] => names.filter((name) => !paper.includes(name));

test('docs/insats.md names every command, every phase and every direction', () => {
  const commands = all(text('domain/insats/commands.ts'), /Command<\s*'(\w+)'/g);
  expect(commands.length).toBeGreaterThan(20);
  expect(unnamed([...commands, ...Object.keys(insatsPhases), ...directionKinds])).toEqual([]);
});

test('docs/insats.md names every refusal', () => {
  const source = sourceOf('domain/insats/decide') + text('domain/insats/financing.ts');
  const codes = all(source, /Rejected\(\s*'([A-Z]+_[A-Z_]+)',/g);
  expect(codes.length).toBeGreaterThan(25);
  expect(unnamed(codes)).toEqual([]);
});

test('docs/insats.md has a row for every kind of duty', () => {
  const kinds = all(sourceOf('domain/insats/duties'), /kind: '([a-z-]+)'/g);
  expect(kinds.length).toBeGreaterThan(6);
  expect([...new Set(kinds)].filter((kind) => !paper.includes(`| ${kind} |`))).toEqual([]);
});
