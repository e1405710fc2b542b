import { Connection } from '@temporalio/client';
import type { ClientConnectConfig } from '@temporalio/envconfig';
import { Client } from 'pg';
import { EnvironmentError, reasonOf } from './environment-error';

/**
 * The server's major version.
 * @throws EnvironmentError DATABASE_UNREACHABLE
 */
export async function reachDatabase(url: string): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ number: string }>(`SELECT current_setting('server_version_num') AS number`);
    return Math.floor(Number(rows[0]?.number) / 10_000);
  } catch (error) {
    throw new EnvironmentError('DATABASE_UNREACHABLE', { address: addressIn(url), reason: reasonOf(error) });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Host, port and name, without user and password. */
function addressIn(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host || 'localhost'}${pathname}`;
}

export const namespaceOf = ({ namespace }: ClientConnectConfig): string => namespace ?? 'default';
const addressOf = ({ connectionOptions }: ClientConnectConfig): string => connectionOptions.address ?? '127.0.0.1:7233';

/**
 * Connects to Temporal and hands over the connection once the namespace is there, then closes it.
 * @throws EnvironmentError TEMPORAL_UNREACHABLE
 */
export async function withTemporal<Result>(
  config: ClientConnectConfig,
  use: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await reachTemporal(config);
  try {
    return await use(connection);
  } finally {
    await connection.close();
  }
}

async function reachTemporal(config: ClientConnectConfig): Promise<Connection> {
  const [address, namespace] = [addressOf(config), namespaceOf(config)];
  let connection: Connection | undefined;
  try {
    connection = await Connection.connect({ connectTimeout: 5_000, ...config.connectionOptions, address });
    await connection.workflowService.describeNamespace({ namespace });
    return connection;
  } catch (error) {
    await connection?.close();
    throw new EnvironmentError('TEMPORAL_UNREACHABLE', { address, namespace, reason: reasonOf(error) });
  }
}
