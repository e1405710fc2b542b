import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { findBinary } from '../../worker/binaries/find-binary';
import { readConfig } from '../../worker/config';
import { processesWhere } from '../../worker/embedded/processes';
import { startTemporal } from '../../worker/embedded/temporal';
import type { TemporalServer } from '../../worker/embedded/temporal';
import { readSystemFile } from '../../worker/system-file';
import { temporaryFolder } from './embedded/temporary-folder';
import { run } from './running';

const { cacheDir } = readConfig();
const database = `elsewhere_${randomUUID().replaceAll('-', '')}`;
let there: ReturnType<typeof temporaryFolder>;
let here: ReturnType<typeof temporaryFolder>;
let temporal: TemporalServer;

const onServer = async (sql: string): Promise<void> => {
  const client = new Client({ connectionString: process.env['FORBUND_TEST_SERVER'] });
  await client.connect();
  await client.query(sql);
  await client.end();
};

beforeAll(async () => {
  [there, here] = [temporaryFolder(), temporaryFolder()];
  const program = await findBinary('temporal', { cacheDir });
  [temporal] = await Promise.all([
    startTemporal({ dataDir: there.path, program }),
    onServer(`CREATE DATABASE ${database}`),
  ]);
});
afterAll(async () => {
  await temporal.stop();
  await onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  there.remove();
  here.remove();
});

test('with a Temporal and a database elsewhere, only the worker and the dashboard run here', async () => {
  const url = new URL(process.env['FORBUND_TEST_SERVER'] ?? '');
  url.pathname = `/${database}`;
  const env = { TEMPORAL_ADDRESS: temporal.address, DATABASE_URL: url.href };
  const running = run(['up', '--data', here.path, '--port', '0'], { env });
  await running.says(/Ready in/);
  expect(processesWhere((command) => command.includes(here.path) && !command.includes('forbund.js'))).toEqual([]);
  expect(readSystemFile(here.path)).toMatchObject({ temporalAddress: temporal.address, databaseUrl: url.href });
  const { status } = await fetch(`${readSystemFile(here.path)!.dashboardUrl}/healthz`);
  expect(status).toBe(200);
  running.child.kill('SIGTERM');
  expect((await running.ended).code).toBe(0);
});
