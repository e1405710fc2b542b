import type { Pool } from 'pg';

/** How a text begins, and how long all of it is, in characters. */
export interface TextHead {
  text: string;
  length: number;
}

/** The beginnings of texts, by hash: a page must not carry two megabytes because a paragraph has them. */
export async function readTextHeads(
  pool: Pool,
  hashes: readonly string[],
  characters: number,
): Promise<Readonly<Record<string, TextHead>>> {
  const { rows } = await pool.query<TextHead & { hash: string }>(
    'SELECT hash, left(text, $2) AS text, length(text) AS length FROM texts WHERE hash = ANY($1)',
    [hashes, characters],
  );
  return Object.fromEntries(rows.map(({ hash, text, length }) => [hash, { text, length }]));
}
