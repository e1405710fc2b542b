import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputProblems } from '../../../contracts/output';
import { readConfig } from '../../../worker/config';
import { run } from '../../worker/running';

// The built program, with a temporary folder of its own so that what it leaves behind can be seen.

let temporary: string;
beforeAll(async () => void (temporary = await mkdtemp(join(tmpdir(), 'forbund-cli-'))));
afterAll(() => rm(temporary, { recursive: true, force: true }));

const simulate = (...args: string[]) => {
  const env = { TMPDIR: temporary, FORBUND_CACHE_DIR: readConfig().cacheDir };
  return run(['simulate', 'examples/huddinge.yaml', ...args], { env }).ended;
};

test('the whole of Huddinge as JSON alone, as its schema says, and nothing is left behind', async () => {
  const { code, out } = await simulate('--json');
  expect(code).toBe(0);
  const told: unknown = JSON.parse(out);
  expect(outputProblems('simulate', told)).toEqual([]);
  expect(told).toMatchObject({ phase: 'OPERATING', from: '2006-05-23', to: '2007-01-01' });
  expect((await readdir(temporary)).filter((name) => name.startsWith('forbund-simulation'))).toEqual([]);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('ended by %s it says in one line what it was at, and leaves nothing behind', async (signal, ends) => {
  const env = { TMPDIR: temporary, FORBUND_CACHE_DIR: readConfig().cacheDir };
  const { child, ended, says } = run(['simulate', 'examples/huddinge.yaml', '--lang', 'en'], { env });
  await says(/Playing the case in virtual time …/);
  child.kill(signal);
  const { code, out, err } = await ended;
  expect({ code, out }).toEqual({ code: ends, out: '' });
  expect(err).toBe('Playing the case in virtual time …\nInterrupted: Playing the case in virtual time.\n');
  expect((await readdir(temporary)).filter((name) => name.startsWith('forbund-simulation'))).toEqual([]);
});

test('until a day, in words: how it stands then, what is assumed, and the mails', async () => {
  const { code, out } = await simulate('--until', '2006-09-12', '--lang', 'sv');
  expect(code).toBe(0);
  expect(out).toContain('Så står det 12\u00a0september 2006: inte bildat.');
  expect(out).toContain('[antaget]');
  expect(out).toMatch(/Mejl som skulle ha skickats: \d+/);
  expect(out).not.toContain('13\u00a0september 2006');
});
