import type { Client } from 'pg';
import { blank, evolveProcess } from '../domain/process/process';
import { inTransaction, withClient } from './database';
import { rowsOf } from './rows-of';
import type { Store } from './store';
import type { Streams } from './streams';

const LOCK_STREAM = `SELECT 1 FROM emt_streams
  WHERE stream_id = $1 AND partition = 'emt:default' AND NOT is_archived FOR UPDATE`;
const ALL_STREAMS = `SELECT stream_id FROM emt_streams WHERE partition = 'emt:default' AND NOT is_archived ORDER BY 1`;
const TABLES = ['processes', 'duties', 'decisions', 'timeline'];

export interface Rebuilding {
  url: string;
  store: Store;
  streams: Streams;
}

/**
 * Makes the rows of one stream, or of all, again from the streams. Each stream's own row is locked meanwhile, which
 * an append takes first: commands coming in wait for it, and write their rows on top of the new ones.
 */
export async function rebuild(parts: Rebuilding, only?: string): Promise<number> {
  return withClient(parts.url, async (client) => {
    const streams = only === undefined ? await allStreams(client) : [only];
    for (const stream of streams) await inTransaction(client, () => rebuildStream(client, parts, stream));
    if (only === undefined) await dropOrphans(client);
    return streams.length;
  });
}

async function rebuildStream(client: Client, { store, streams }: Rebuilding, stream: string): Promise<void> {
  await client.query(LOCK_STREAM, [stream]);
  const decider = store.deciderOf(stream);
  const events = await streams.read(stream);
  for (const table of TABLES) await client.query(`DELETE FROM ${table} WHERE stream = $1`, [stream]);
  if (events.length === 0) return;
  const process = events.reduce((was, recorded) => evolveProcess(decider, was, recorded), blank(decider));
  const rows = rowsOf({ stream, decider, process, events });
  await client.query('SELECT forbund_project($1, $2, $3, $4, $5, $6)', [stream, ...rows]);
}

async function allStreams(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ stream_id: string }>(ALL_STREAMS);
  return rows.map(({ stream_id }) => stream_id);
}

/** Rows of streams that are not there: a stream and its rows are born in one transaction, so these are strays. */
async function dropOrphans(client: Client): Promise<void> {
  for (const table of TABLES) {
    await client.query(
      `DELETE FROM ${table} t WHERE NOT EXISTS (SELECT 1 FROM emt_streams s
         WHERE s.stream_id = t.stream AND s.partition = 'emt:default' AND NOT s.is_archived)`,
    );
  }
}
