import { Client, Connection } from '@temporalio/client';
import { registerSearchAttributes } from '../../../worker/search-attributes';
import { findBinary } from '../../../worker/binaries/find-binary';
import { readConfig } from '../../../worker/config';
import { isGone, processesWhere, send } from '../../../worker/embedded/processes';
import { startTemporal } from '../../../worker/embedded/temporal';
import type { TemporalServer } from '../../../worker/embedded/temporal';
import { temporaryFolder } from './temporary-folder';

let folder: ReturnType<typeof temporaryFolder>;
let program: string;
let running: TemporalServer | undefined;
const start = async (): Promise<TemporalServer> =>
  (running = await startTemporal({ dataDir: folder.path, program, port: undefined, uiPort: undefined }));

beforeAll(async () => {
  folder = temporaryFolder();
  program = await findBinary('temporal', { cacheDir: readConfig().cacheDir });
});
afterAll(async () => {
  await running?.stop();
  folder.remove();
});

async function withConnection<Result>(address: string, use: (connection: Connection) => Promise<Result>) {
  const connection = await Connection.connect({ address });
  try {
    return await use(connection);
  } finally {
    await connection.close();
  }
}
const begin = (address: string, workflowId: string) =>
  withConnection(address, (connection) =>
    new Client({ connection }).workflow.start('sleeper', { workflowId, taskQueue: 'none' }),
  );
const statusOf = (address: string, workflowId: string) =>
  withConnection(address, async (connection) => {
    const { status } = await new Client({ connection }).workflow.getHandle(workflowId).describe();
    return status.name;
  });

describe('the Temporal server of the data folder', () => {
  test('knows the search attributes as soon as they are registered, and registering again changes nothing', async () => {
    const { address } = await start();
    const wanted = { ForbundId: 'KEYWORD', WaitingOn: 'KEYWORD_LIST' } as const;
    const known = await withConnection(address, async (connection) => {
      await registerSearchAttributes(connection, 'default', wanted);
      await registerSearchAttributes(connection, 'default', wanted);
      return (await connection.operatorService.listSearchAttributes({ namespace: 'default' })).customAttributes;
    });
    expect(known).toEqual({ ForbundId: 2, WaitingOn: 7 });
    await begin(address, 'first');
  });

  test('left running, is stopped by the next start, which finds every process', async () => {
    const left = running!;
    const next = await start();
    expect(await isGone(left.pid, 0)).toBe(true);
    expect(await statusOf(next.address, 'first')).toBe('RUNNING');
    const known = await withConnection(next.address, (connection) =>
      connection.operatorService.listSearchAttributes({ namespace: 'default' }),
    );
    expect(Object.keys(known.customAttributes)).toContain('ForbundId');
  });

  test('killed, has every process that was acknowledged when it comes back', async () => {
    await begin(running!.address, 'second');
    send(running!.pid, 'SIGKILL');
    await running!.ended;
    const { address } = await start();
    expect(await statusOf(address, 'second')).toBe('RUNNING');
  });

  test('stops within three seconds and leaves no process behind', async () => {
    const began = performance.now();
    await running!.stop();
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(processesWhere((command) => command.includes(folder.path))).toEqual([]);
  });

  test('that cannot start says why in one sentence and where to look', async () => {
    const wrong = startTemporal({ dataDir: folder.path, program: '/bin/false', port: undefined, uiPort: undefined });
    await expect(wrong).rejects.toThrow(
      /^Temporal did not start \(exit code 1\): see .*temporal\.log, and run "npx forbund doctor"\.$/,
    );
  });
});

test('two systems that start at the same instant each have a server of their own', async () => {
  const folders = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  const servers = await Promise.all(
    folders.map(({ path }) => startTemporal({ dataDir: path, program, port: undefined, uiPort: undefined })),
  );
  try {
    expect(new Set(servers.map(({ port }) => port)).size).toBe(3);
    await begin(servers[0]!.address, 'mine');
    const found = await Promise.allSettled(servers.map(({ address }) => statusOf(address, 'mine')));
    expect(found.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
    for (const one of folders) one.remove();
  }
}, 60_000);
