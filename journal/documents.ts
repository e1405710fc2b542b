import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { fingerprintText } from '../domain/charter/fingerprint';

export interface StoredFile {
  bytes: Buffer;
  name: string;
  /** Media type, e.g. "application/pdf". */
  type: string;
}

/** Texts and files by their content. Putting the same one twice is putting it once. */
export const createDocuments = (pool: Pool) => ({
  /** Stores the words; the hash is that of their canonical form, as charters and wordings cite it. */
  async putText(text: string): Promise<string> {
    const hash = fingerprintText(text);
    await pool.query('INSERT INTO texts (hash, text) VALUES ($1, $2) ON CONFLICT DO NOTHING', [hash, text]);
    return hash;
  },

  /** The same for many, in one statement. */
  putTexts: (texts: readonly string[]) => putAll(pool, texts),

  async getText(hash: string): Promise<string | undefined> {
    const { rows } = await pool.query<{ text: string }>('SELECT text FROM texts WHERE hash = $1', [hash]);
    return rows[0]?.text;
  },

  /** Those of the texts that are there, by hash. */
  async getTexts(hashes: readonly string[]): Promise<Record<string, string>> {
    const query = 'SELECT hash, text FROM texts WHERE hash = ANY($1)';
    const { rows } = await pool.query<{ hash: string; text: string }>(query, [hashes]);
    return Object.fromEntries(rows.map(({ hash, text }) => [hash, text]));
  },

  /** The name is kept as it was first handed in. */
  async putFile({ bytes, name, type }: StoredFile): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const insert = 'INSERT INTO files (sha256, name, type, bytes) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING';
    await pool.query(insert, [sha256, name, type, bytes]);
    return sha256;
  },

  async getFile(sha256: string): Promise<StoredFile | undefined> {
    const query = 'SELECT bytes, name, type FROM files WHERE sha256 = $1';
    const { rows } = await pool.query<StoredFile>(query, [sha256]);
    return rows[0];
  },
});

async function putAll(pool: Pool, texts: readonly string[]): Promise<void> {
  const byHash = new Map(texts.map((text) => [fingerprintText(text), text]));
  const insert = 'INSERT INTO texts (hash, text) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING';
  await pool.query(insert, [[...byHash.keys()], [...byHash.values()]]);
}

export type Documents = ReturnType<typeof createDocuments>;
