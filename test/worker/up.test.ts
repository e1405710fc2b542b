import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBinary } from '../../worker/binaries/find-binary';
import { readConfig } from '../../worker/config';
import { isGone, processesWhere, send } from '../../worker/embedded/processes';
import { readSystemFile } from '../../worker/system-file';
import { temporaryFolder } from './embedded/temporary-folder';
import { run } from './running';
import type { Running } from './running';

const { cacheDir } = readConfig();
let folder: ReturnType<typeof temporaryFolder>;
let running: Running | undefined;

const start = (...more: string[]): Running =>
  (running = run(['up', '--data', folder.path, '--port', '0', ...more], { env: { FORBUND_CACHE_DIR: cacheDir } }));
const ours = (part: string) =>
  processesWhere((command) => command.includes(part) && command.includes(folder.path)).filter(
    ({ command }) => !command.includes('forbund.js'),
  );
async function stop(): Promise<{ code: number | null; tookMs: number }> {
  const began = performance.now();
  running!.child.kill('SIGINT');
  const { code } = await running!.ended;
  return { code, tookMs: performance.now() - began };
}

const command = (...words: string[]) => run([...words, '--data', folder.path]).ended;

beforeAll(async () => {
  await findBinary('temporal', { cacheDir });
  folder = temporaryFolder();
});
afterAll(async () => {
  running?.child.kill('SIGINT');
  await running?.ended;
  folder.remove();
});

describe('the whole system on one machine', () => {
  test('comes up on an empty folder within 20 s and says where everything is and what to type next', async () => {
    const [, seconds] = await start().says(/Ready in ([\d.]+) s\.[^]*Ctrl-C stops everything/);
    expect(Number(seconds)).toBeLessThan(20);
    const { out } = running!.printed();
    expect(out).toMatch(/Dashboard \(the link works once\): {2}http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=\S{32}\n/);
    expect(out).toMatch(/Temporal's own UI: {2}http:\/\/127\.0\.0\.1:\d+\n/);
    expect(out).toContain('npx forbund formation start examples/haninge.yaml');
  });

  test('lets in once whoever follows the link, and nobody after', async () => {
    const [link] = await running!.says(/http:\S+\/sign-in\?token=\S+/);
    expect((await fetch(link)).status).toBe(200);
    expect((await fetch(link)).status).toBe(403);
  });

  test('tells other commands where it is', async () => {
    const { code, out } = await run(['doctor', '--data', folder.path, '--json']).ended;
    const { findings } = JSON.parse(out) as { findings: { check: string; code: string }[] };
    expect(code).toBe(0);
    expect(findings.filter(({ check }) => ['data', 'database', 'temporal'].includes(check))).toMatchObject([
      { check: 'data', code: 'DATA_RUNNING' },
      { check: 'database', code: 'ANSWERS' },
      { check: 'temporal', code: 'ANSWERS' },
    ]);
  });

  test.each([
    ['PostgreSQL', ' -D '],
    ['Temporal', 'start-dev'],
  ])('starts %s again on the same data when it is killed, and says so', async (server, part) => {
    const [killed] = ours(part);
    const { dashboardUrl } = readSystemFile(folder.path)!;
    send(killed!.pid, 'SIGKILL');
    await running!.says(new RegExp(`${server} stopped \\(SIGKILL\\) and is started again on the same data`));
    await until(async () => ours(part).length === 1 && (await fetch(`${dashboardUrl}/healthz`)).status === 200);
    expect(ours(part)[0]!.pid).not.toBe(killed!.pid);
  });

  test('refuses a second instance in the same folder and is not disturbed by it', async () => {
    const { code, out, err } = await run(['up', '--data', folder.path, '--port', '0']).ended;
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(
      /^The data folder \S+ is in use by another instance \(process \d+\): stop that one first, .*\n$/,
    );
    expect((await fetch(`${readSystemFile(folder.path)!.dashboardUrl}/healthz`)).status).toBe(200);
  });

  test('killed itself, leaves servers that the next start replaces, within 8 s', async () => {
    running!.child.kill('SIGKILL');
    await running!.ended;
    const left = [...ours(' -D '), ...ours('start-dev')];
    expect(left).toHaveLength(2);
    const [, seconds] = await start().says(/Ready in ([\d.]+) s\./);
    expect(Number(seconds)).toBeLessThan(8);
    expect(await Promise.all(left.map(({ pid }) => isGone(pid, 0)))).toEqual([true, true]);
  });

  test('killed altogether, has every process where it was, and the next command is taken', async () => {
    expect((await command('formation', 'start', 'examples/haninge.yaml')).code).toBe(0);
    const before = await command('show', 'formation-haninge-1', '--json');
    for (const { pid } of [...ours(' -D '), ...ours('start-dev')]) send(pid, 'SIGKILL');
    running!.child.kill('SIGKILL');
    await running!.ended;
    await start().says(/Ready in/);
    expect(await command('show', 'formation-haninge-1', '--json')).toEqual(before);
    expect(await command('formation', 'send-out', 'haninge')).toMatchObject({ code: 0, err: '' });
  });

  test('stops within 5 s at Ctrl-C, though npm passes the signal on a second time, and leaves no process', async () => {
    running!.child.kill('SIGINT');
    const { code, tookMs } = await stop();
    expect(code).toBe(0);
    expect(tookMs).toBeLessThan(5_000);
    expect(ours('')).toEqual([]);
    expect(readSystemFile(folder.path)).toBeUndefined();
  });

  test('interrupted while it starts, leaves no process either', async () => {
    await start().says(/Starting Temporal/);
    expect((await stop()).code).toBe(0);
    expect(ours('')).toEqual([]);
    expect(readdirSync(folder.path)).not.toContain('lock.json');
  });

  test('prints JSON alone when it is asked to', async () => {
    await start('--json').says(/\}/);
    expect(Object.keys(JSON.parse(running!.printed().out) as object)).toEqual([
      ...['dashboardUrl', 'signInUrl', 'temporalUiUrl', 'temporalAddress', 'seconds'],
    ]);
    const { databaseUrl } = JSON.parse(readFileSync(join(folder.path, 'system.json'), 'utf8')) as {
      databaseUrl: string;
    };
    await stop();
    expect(running!.printed().err).not.toContain(new URL(databaseUrl).password);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await holds().catch(() => false))) {
    if (performance.now() > end) throw new Error('it did not come about within 20 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
