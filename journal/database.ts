import { Client, Pool, type ClientConfig, type CustomTypesConfig } from 'pg';
import { types } from 'pg';

const INT8: number = 20;
const JSON_TYPES: readonly number[] = [114, 3802];

/**
 * Emmett teaches pg, for the whole process, to read 64-bit integers as BigInt and texts like "5n" in JSON as numbers.
 * Our connections keep to plain JSON: what was stored is what is read.
 */
const plain: CustomTypesConfig = {
  getTypeParser(type, format) {
    const oid: number = type;
    if (oid === INT8) return Number;
    if (JSON_TYPES.includes(oid)) return JSON.parse;
    return types.getTypeParser(type, format) as (value: string) => unknown;
  },
};

/** How long a turn waits for a connection, and for an answer, ms: two tries must fail within 2 s. */
const FAST_MS = 700;

export interface PoolSettings {
  url: string;
  size: number;
  /** Fail within FAST_MS rather than wait: for what people are waiting for. */
  fast?: boolean;
}

export function createPool({ url, size, fast = false }: PoolSettings): Pool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    types: plain,
    connectionTimeoutMillis: fast ? FAST_MS : 5_000,
    ...(fast && { query_timeout: FAST_MS }),
    allowExitOnIdle: true,
  });
  pool.on('error', () => undefined); // an idle connection that breaks is replaced at the next query
  // One that breaks while it is held but not asked would else end the whole program; the next query on it says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** One connection of its own, closed when the work is over. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const settings: ClientConfig = { connectionString: url, types: plain, connectionTimeoutMillis: 5_000 };
  const client = new Client(settings);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
