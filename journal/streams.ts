import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import type { Pool } from 'pg';
import type { Event } from '../domain/decider';
import type { Metadata, Recorded } from '../domain/process/process';

/** Emmett's event store on our pool: its schema, its migrations, its reading of streams. */
export const createStreams = (url: string, pool: Pool) => {
  const store = getPostgreSQLEventStore(url, { schema: { autoMigration: 'None' }, connectionOptions: { pool } });
  return {
    migrate: () => store.schema.migrate(),
    /** The events after `after`, up to `upTo`, in order. */
    async read(stream: string, after = 0, upTo?: number): Promise<Recorded[]> {
      const to = upTo === undefined ? {} : { to: BigInt(upTo) };
      const { events } = await store.readStream<Event>(stream, { from: BigInt(after + 1), ...to });
      return events.map(({ type, data, metadata }) => ({ event: { type, data }, metadata: ours(metadata) }));
    },
  };
};

export type Streams = ReturnType<typeof createStreams>;

function ours(metadata: object): Metadata {
  const {
    messageId: _m,
    streamName: _n,
    streamPosition: _p,
    globalPosition: _g,
    ...rest
  } = metadata as Metadata & {
    messageId: unknown;
    streamName: unknown;
    streamPosition: unknown;
    globalPosition: unknown;
  };
  return rest;
}
