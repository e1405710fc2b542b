import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readConfig } from '../worker/config';
import { findBinary } from '../worker/binaries/find-binary';
import { startPostgres } from '../worker/embedded/postgres';
import { startTemporal } from '../worker/embedded/temporal';

export type Servers = Awaited<ReturnType<typeof startServers>>;

export async function startServers() {
  const dataDir = mkdtempSync(join(tmpdir(), 'forbund-bench-'));
  chmodSync(dataDir, 0o755); // PostgreSQL does not run as root, and must reach its folder
  const config = readConfig();
  const program = await findBinary('temporal', { cacheDir: config.cacheDir });
  const [database, temporal] = await Promise.all([startPostgres({ dataDir }), startTemporal({ dataDir, program })]);
  return {
    program,
    database,
    temporal,
    /** A database of its own on the same server. */
    async freshDatabase(name: string): Promise<string> {
      const client = new Client(database.url);
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return database.url.replace(/[^/]+$/, name);
    },
    async stop(): Promise<void> {
      await Promise.all([temporal.stop(), database.stop()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
