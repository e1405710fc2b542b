import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputProblems } from '../../../contracts/output';
import { run } from '../../worker/running';

// The built program where no system runs: what needs none works, what needs one says so.

const folder = mkdtempSync(join(tmpdir(), 'forbund-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['due'],
  ['list'],
  ['status', 'haninge'],
  ['formation', 'start', 'examples/haninge.yaml'],
  ['mail', 'list'],
])('forbund %s says in one sentence what to do when no system runs', async (...words) => {
  const { code, out, err } = await run([...words, '--data', folder]).ended;
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toMatch(/^No system is running in the data folder \S+: start it with "forbund up", .*\n$/);
});

test('a database out of reach is one sentence, as JSON too', async () => {
  const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
  const { code, out, err } = await run(['due', '--json'], { env }).ended;
  expect({ code, err }).toEqual({ code: 3, err: '' });
  expect(outputProblems('failure', JSON.parse(out))).toEqual([]);
});

test('a bad case file is refused with every problem and its line, and nothing is asked of a server', async () => {
  const file = join(folder, 'bad.yaml');
  writeFileSync(file, 'forbund: haninge\nnmae: x\narea: []\n');
  const { code, err } = await run(['formation', 'start', file, '--data', folder]).ended;
  expect(code).toBe(2);
  expect(err).toContain(`${file}:2:1: nmae:`);
  expect(err).toContain(`${file}:3:`);
});

test.each([
  ['an unknown command', ['frobnicate']],
  ['an unknown option', ['due', '--bogus']],
  ['a missing argument', ['status']],
  ['nothing', ['formation']],
  ['no answer at all', ['formation', 'approve', 'haninge', '--member', 'FK']],
  ['a number of days that is none', ['due', '--within', 'soon']],
])('%s is wrong use', async (_what, words) => {
  const { code, out, err } = await run([...words, '--data', folder].slice(0, words.length + 2)).ended;
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).not.toBe('');
});

test('wrong use is said in Swedish, and as JSON alone', async () => {
  const swedish = await run(['due', '--bogus', '--lang', 'sv']).ended;
  expect(swedish.err).toContain('Valet finns inte');
  const { code, out, err } = await run(['due', '--bogus', '--json']).ended;
  expect({ code, err }).toEqual({ code: 2, err: '' });
  expect(outputProblems('failure', JSON.parse(out))).toEqual([]);
});

test('help shows an example, in the reader’s language', async () => {
  const { code, out } = await run(['formation', 'approve', '--help', '--lang', 'sv']).ended;
  expect(code).toBe(0);
  expect(out).toContain('Exempel:\n  forbund formation approve haninge');
});

test('nothing is asked where nobody is there to answer', async () => {
  const { code, err } = await run(['contacts', 'set', 'haninge', 'FK', 'chair', '--data', folder]).ended;
  expect(code).toBe(3);
  expect(err).toContain('No system is running');
});

test('the charter check needs no system', async () => {
  const { code, out } = await run(['charter', 'check', 'examples/haninge.yaml', '--json']).ended;
  const { findings } = JSON.parse(out) as { findings: { id: string; severity: string }[] };
  expect(code).toBe(0);
  expect(
    findings
      .filter(({ severity }) => severity !== 'I')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['A24', 'A8']);
});
