import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { specs } from '../../client/cli/specs/all';
import { all, paperAt, sourceOf, text } from './paper';

const root = join(__dirname, '..', '..');

const papers = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: root })
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));

test('every link between the papers leads somewhere', () => {
  const targets = papers.flatMap((paper) =>
    [...text(paper).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to = '']) => join(dirname(paper), to)),
  );
  expect(targets.length).toBeGreaterThan(50);
  expect(targets.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

describe('docs/formation.md', () => {
  const { unnamed, rowless } = paperAt('docs/formation.md');

  test('names every command and every phase', () => {
    const commands = all(text('domain/formation/commands.ts'), /Command<\s*'(\w+)'/g);
    const phases = all(text('domain/formation/phase.ts'), /^ {2}\| '(\w+)'/gm);
    expect(commands.length + phases.length).toBeGreaterThan(30);
    expect(unnamed([...commands, ...phases])).toEqual([]);
  });

  test('names every refusal', () => {
    const source = sourceOf('domain/formation/decide');
    const codes = all(source, /(?:Rejected\(\s*|\[)'([A-Z]+_[A-Z_]+)',/g);
    expect(codes.length).toBeGreaterThan(30);
    expect(unnamed(codes)).toEqual([]);
  });

  test('has a row for every kind of duty', () => {
    const source = sourceOf('domain/formation/duties');
    const kinds = all(source, /kind: '([a-z-]+)'/g);
    expect(kinds.length).toBeGreaterThan(10);
    expect(rowless(kinds)).toEqual([]);
  });
});

describe('docs/forbund.md', () => {
  const { unnamed, rowless } = paperAt('docs/forbund.md');

  test('names every command and every refusal', () => {
    const commands = all(
      text('domain/forbund/commands.ts') + text('domain/forbund/ends-commands.ts'),
      /Command<\s*'(\w+)'/g,
    );
    const codes = all(sourceOf('domain/forbund/decide'), /(?:Rejected\(\s*|\[)'([A-Z]+_[A-Z_]+)',/g);
    expect(commands.length + codes.length).toBeGreaterThan(25);
    expect(unnamed([...commands, ...codes])).toEqual([]);
  });

  test('has a row for every kind of duty', () => {
    const kinds = all(sourceOf('domain/forbund/duties'), /kind: '([a-z-]+)'/g);
    const [kindsOfChildren = ''] = /type ScheduledKind = [^;]+/.exec(text('domain/forbund/commands.ts')) ?? [];
    const children = all(kindsOfChildren, /'([a-z-]+)'/g).map((kind) => `open-${kind}`);
    expect(kinds.length + children.length).toBeGreaterThan(8);
    expect(rowless([...kinds, ...children])).toEqual([]);
  });
});

describe('docs/trial.md', () => {
  const { unnamed, rowless } = paperAt('docs/trial.md');

  test('names every command, every refusal and every phase', () => {
    const commands = all(text('domain/trial/commands.ts'), /Command<\s*'(\w+)'/g);
    const codes = all(sourceOf('domain/trial/decide'), /Rejected\(\s*'([A-Z_0-9]+)'/g);
    const phases = all(text('domain/trial/phase.ts'), /^ {2}\| '(\w+)'/gm).filter((phase) => phase !== 'IDEA');
    expect(commands.length + codes.length + phases.length).toBeGreaterThan(60);
    expect(unnamed([...commands, ...codes, ...phases])).toEqual([]);
  });

  test('has a row for every kind of duty', () => {
    const kinds = all(sourceOf('domain/trial/duties'), /kind: '([a-z-]+)'/g);
    expect(kinds.length).toBeGreaterThan(10);
    expect(rowless(kinds)).toEqual([]);
  });

  test('names the verbs there are, and no other', () => {
    const [, commands = ''] = text('docs/trial.md').split(/^## (?:Commands|Duties)$/m);
    const named = all(commands, /^\| \w+ \| [^|]+ \| (`[^|]+`) \|/gm).flatMap((cell) => all(cell, /`([a-z ]+)/g));
    const verbs = specs.flatMap(({ name }) => (name.startsWith('trial ') ? [name.slice('trial '.length)] : []));
    const shown = named.filter((name) => !name.startsWith('forbund ')).map((name) => name.trim());
    expect(shown.toSorted()).toEqual(verbs.filter((verb) => verb !== 'status').toSorted());
  });
});
