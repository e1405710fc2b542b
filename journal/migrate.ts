import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { createPool, inTransaction, withClient } from './database';
import { createStreams } from './streams';

const folder = join(__dirname, 'sql');
const LOCK = 2_003_121_001;

/** The database has been brought on by a newer program: to go on with this one could harm what that one wrote. */
export class NewerDatabase extends Error {
  override readonly name = 'NewerDatabase';

  constructor(readonly unknown: readonly string[]) {
    super(`the database has ${unknown.join(', ')}, which this version does not know`);
  }
}

/**
 * Brings a database to this program's shape: Emmett's schema, then each file of `sql/` once, in order of name.
 * @throws NewerDatabase, and then nothing is changed
 */
export async function migrate(url: string): Promise<void> {
  await withClient(url, refuseNewer);
  const pool = createPool({ url, size: 1 });
  try {
    await createStreams(url, pool).migrate();
  } finally {
    await pool.end();
  }
  await withClient(url, (client) => inTransaction(client, () => applyFiles(client)));
}

const ours = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();

async function refuseNewer(client: Client): Promise<void> {
  const { rows: found } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('forbund_migrations') IS NOT NULL AS there",
  );
  if (!found[0]?.there) return;
  const known = ours();
  const unknown = [...(await applied(client))].filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new NewerDatabase(unknown);
}

async function applyFiles(client: Client): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  await client.query('CREATE TABLE IF NOT EXISTS forbund_migrations (name text PRIMARY KEY)');
  const done = await applied(client);
  for (const name of ours().filter((file) => !done.has(file))) {
    await client.query(readFileSync(join(folder, name), 'utf8'));
    await client.query('INSERT INTO forbund_migrations (name) VALUES ($1)', [name]);
  }
}

async function applied(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>('SELECT name FROM forbund_migrations');
  return new Set(rows.map(({ name }) => name));
}
