import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `C${String(from + index).padStart(2, '0')}`);

/** Every acceptance case there is. */
const cases = [...range(1, 22), ...range(30, 44), ...range(50, 87), ...range(90, 110)];

/** Those that the formation of a förbund answers for. */
const formation = [
  ...range(50, 58),
  ...['C61', 'C63', 'C86', 'C87'],
  ...range(90, 98),
  ...range(102, 104),
  ...['C109', 'C110'],
];

/** The files with a test whose title begins with the case's id. */
const tested = new Map<string, Set<string>>();
for (const file of readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })) {
  if (!/\.test\.tsx?$/.test(file)) continue;
  const text = readFileSync(join(root, 'test', file), 'utf8');
  for (const [, id = ''] of text.matchAll(/(?:\b(?:test|it|describe)|\))\s*\(\s*['"`](C\d+) /g)) {
    tested.set(id, (tested.get(id) ?? new Set()).add(`test/${file}`));
  }
}

interface Row {
  id: string;
  tests: string[];
  notYet: string;
}

const paper = readFileSync(join(root, 'docs', 'cases.md'), 'utf8');
const rows = paper.split('\n').flatMap((line): Row[] => {
  const [, id = '', , tests = '', notYet = ''] = line.split('|').map((cell) => cell.trim());
  if (!/^C\d+$/.test(id)) return [];
  return [{ id, tests: [...tests.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file = '']) => file), notYet }];
});

test('every case stands once in docs/cases.md, and nothing else does', () => {
  expect(rows.map(({ id }) => id)).toEqual(cases);
});

test('every test of a case is one of a case there is', () => {
  expect([...tested.keys()].filter((id) => !cases.includes(id))).toEqual([]);
});

test('docs/cases.md names files that have a test of the case, and at least one where there is any', () => {
  const stray = rows.flatMap(({ id, tests }) => tests.filter((file) => !tested.get(id)?.has(file)));
  const unnamed = rows.filter(({ id, tests }) => tests.length === 0 && tested.has(id)).map(({ id }) => id);
  expect([...stray, ...unnamed]).toEqual([]);
});

test('a case has a test, or says which process will carry it; both only where it runs in part', () => {
  const unexplained = rows.filter(({ tests, notYet }) => tests.length === 0 && notYet === '');
  const both = rows.filter(({ tests, notYet }) => tests.length > 0 && notYet !== '' && !notYet.startsWith('in part: '));
  const neither = rows.filter(({ tests, notYet }) => tests.length === 0 && notYet.startsWith('in part'));
  expect([...unexplained, ...both, ...neither].map(({ id }) => id)).toEqual([]);
});

test('each case of formation has a test', () => {
  expect(formation.filter((id) => !tested.has(id))).toEqual([]);
});
