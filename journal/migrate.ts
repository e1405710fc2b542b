import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { createPool, inTransaction, withClient } from './database';
import { createStreams } from './streams';

const folder = join(__dirname, 'sql');
const LOCK = 2_003_121_001;

/** Brings a database to this program's shape: Emmett's schema, then each file of `sql/` once, in order of name. */
export async function migrate(url: string): Promise<void> {
  const pool = createPool({ url, size: 1 });
  try {
    await createStreams(url, pool).migrate();
  } finally {
    await pool.end();
  }
  await withClient(url, (client) => inTransaction(client, () => applyFiles(client)));
}

async function applyFiles(client: Client): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  await client.query('CREATE TABLE IF NOT EXISTS forbund_migrations (name text PRIMARY KEY)');
  const { rows } = await client.query<{ name: string }>('SELECT name FROM forbund_migrations');
  const applied = new Set(rows.map(({ name }) => name));
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql') && !applied.has(name));
  for (const name of files.sort()) {
    await client.query(readFileSync(join(folder, name), 'utf8'));
    await client.query('INSERT INTO forbund_migrations (name) VALUES ($1)', [name]);
  }
}
