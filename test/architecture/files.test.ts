import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** What is in the project or about to be: tracked, and new but not ignored. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root })
  .toString()
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));

const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const sources = files.filter((file) => /^(domain|contracts|workflows|activities|journal|worker|client)\//.test(file));
const readable = files.filter((file) => !/\.(png|jpg|ico|woff2?|gz|pdf)$/.test(file));

test('every file and folder has a kebab-case name', () => {
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  const customary = new Set(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', 'Dockerfile']);
  const isKebab = (part: string): boolean => kebab.test(part) || customary.has(part);
  expect(files.filter((file) => !file.split('/').every(isKebab))).toEqual([]);
});

test('no name says as little as utils, helpers or manager', () => {
  const empty = /(^|[/-])(utils?|helpers?|common|managers?|services?)(\.|\/|-|$)/;
  expect(files.filter((file) => /\.tsx?$/.test(file) && empty.test(file))).toEqual([]);
});

test('no folder re-exports what others export, but for the workflows as a whole', () => {
  const barrels = sources.filter((file) => /\/index\.tsx?$/.test(file) && file !== 'workflows/index.ts');
  expect(barrels).toEqual([]);
});

test('no file names a package registry or a folder of one machine', () => {
  // Pieced together, so that this file does not name them either.
  const hosts = ['registry', 'npmjs', 'org'].join('\\.');
  const homes = ['(?<![\\w.$}])/', '(home|Users|root|work)', '/[A-Za-z]'].join('');
  const named = new RegExp(`${hosts}|${homes}`);
  expect(readable.filter((file) => named.test(text(file)))).toEqual([]);
});

describe('the lock file', () => {
  interface Locked {
    resolved?: string;
    optionalDependencies?: Record<string, string>;
  }
  const { packages } = JSON.parse(text('package-lock.json')) as { packages: Record<string, Locked> };

  test('names versions and no registry', () => {
    const hosts = Object.values(packages).flatMap(({ resolved }) => (resolved === undefined ? [] : [resolved]));
    expect(hosts).toEqual([]);
  });

  // npm ci refuses a lock file without them, also on a platform that does not need them.
  test('lists the optional packages of every platform', () => {
    const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
  });
});
