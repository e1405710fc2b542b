import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../../worker/embedded/postgres';
import type { Database } from '../../../worker/embedded/postgres';
import { isGone, processesWhere, send } from '../../../worker/embedded/processes';
import { temporaryFolder } from './temporary-folder';

let folder: ReturnType<typeof temporaryFolder>;
let running: Database | undefined;
const start = async (): Promise<Database> => (running = await startPostgres({ dataDir: folder.path }));
beforeAll(() => (folder = temporaryFolder()));
afterAll(async () => {
  await running?.stop();
  folder.remove();
});

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the PostgreSQL of the data folder', () => {
  test('starts on an empty folder as a real server that keeps what it acknowledges on disk', async () => {
    const { url } = await start();
    const [settings] = await query(
      url,
      `SELECT current_setting('server_version_num')::int >= 180000 AS is18, current_setting('fsync') AS fsync,
              current_setting('synchronous_commit') AS commit, current_setting('listen_addresses') AS addresses`,
    );
    expect(settings).toEqual({ is18: true, fsync: 'on', commit: 'on', addresses: '127.0.0.1' });
    await query(url, 'CREATE TABLE kept (word text)');
    await query(url, `INSERT INTO kept VALUES ('first')`);
  });

  test('asks for the password that only the owner of the data folder can read', async () => {
    const { port } = running!;
    await expect(query(`postgresql://forbund:guess@127.0.0.1:${port}/forbund`, 'SELECT 1')).rejects.toThrow(/password/);
    expect(statSync(join(folder.path, 'postgres.json')).mode & 0o777).toBe(0o600);
  });

  test('left running, is stopped by the next start, which finds every row', async () => {
    const left = running!;
    await query(left.url, `INSERT INTO kept VALUES ('second')`);
    const next = await start();
    expect(await isGone(left.pid, 0)).toBe(true);
    expect(await query(next.url, 'SELECT word FROM kept')).toEqual([{ word: 'first' }, { word: 'second' }]);
  });

  test('killed in the middle of its work, recovers what it had acknowledged', async () => {
    const { url, pid, ended } = running!;
    await query(url, `INSERT INTO kept VALUES ('third')`);
    send(pid, 'SIGKILL');
    await ended;
    const next = await start();
    expect(await query(next.url, 'SELECT count(*)::int AS rows FROM kept')).toEqual([{ rows: 3 }]);
  });

  test('stops within two seconds and leaves no process behind', async () => {
    const began = performance.now();
    await running!.stop();
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(processesWhere((command) => command.includes(folder.path))).toEqual([]);
  });

  test('moves to another port when its own has been taken meanwhile', async () => {
    const { port } = running!;
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const next = await start();
    other.close();
    expect(next.port).not.toBe(port);
    expect(await query(next.url, 'SELECT count(*)::int AS rows FROM kept')).toEqual([{ rows: 3 }]);
  });

  test('told to take a port that is in use, says so and starts nothing', async () => {
    await running!.stop();
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    await expect(startPostgres({ dataDir: folder.path, port })).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    other.close();
    expect(processesWhere((command) => command.includes(folder.path))).toEqual([]);
  });
});
