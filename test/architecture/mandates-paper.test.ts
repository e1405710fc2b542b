import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const sources = (folder: string): string =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => text(`${folder}/${file}`))
    .join('\n');
const all = (source: string, pattern: RegExp): string[] => [
  ...new Set([...source.matchAll(pattern)].map(([, name = '']) => name)),
];

const paper = text('docs/mandates.md');
const unnamed = (names: readonly string[]): string[] => names.filter((name) => !paper.includes(name));

test('docs/mandates.md names every command, event, phase and alert', () => {
  const commands = all(text('domain/mandates/commands.ts'), /Command<\s*'(\w+)'/g);
  const events = all(text('domain/mandates/events.ts'), /Event<\s*'(\w+)'/g);
  const standing = all(text('domain/mandates/summary.ts'), /'([A-Z_]{4,})'/g);
  expect([commands.length, events.length, standing.length].every((count) => count > 5)).toBe(true);
  expect(unnamed([...commands, ...events, ...standing].filter((name) => name !== 'NONE' && name !== 'MEMBER'))).toEqual(
    [],
  );
});

test('docs/mandates.md names every refusal', () => {
  const codes = all(sources('domain/mandates/decide') + sources('domain/mandates'), /Rejected\(\s*'([A-Z_]+)'/g);
  expect(codes.length).toBeGreaterThan(15);
  expect(unnamed(codes)).toEqual([]);
});

test('docs/mandates.md has a row for every kind of duty', () => {
  const kinds = all(sources('domain/mandates/duties'), /(?:kind: |\? )'([a-z-]+)'/g).concat('appoint-auditors');
  expect(kinds.length).toBeGreaterThan(5);
  expect([...new Set(kinds)].filter((kind) => !paper.includes(`| ${kind} |`))).toEqual([]);
});
