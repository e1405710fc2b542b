import { deciders as allDeciders } from '../domain/deciders';
import { createContactStore } from './contacts';
import { createPool } from './database';
import { createDocuments } from './documents';
import { createIncidentStore } from './incidents';
import { createMailStore } from './mails';
import { createReader } from './reader';
import { rebuild } from './rebuild';
import { createStore, type Deciders } from './store';
import { createStreams } from './streams';

export interface JournalSettings {
  url: string;
  poolSize?: number;
  /** Which process is which; default: all there are. */
  deciders?: Deciders;
}

/** The record: streams, what is read from them, and the documents they cite. Connects when first asked. */
export function connectJournal({ url, poolSize = 4, deciders = allDeciders }: JournalSettings) {
  const pool = createPool({ url, size: poolSize });
  const turnPool = createPool({ url, size: poolSize, fast: true });
  const streams = createStreams(url, pool);
  const store = createStore(pool, streams, deciders);
  return {
    url,
    pool,
    reader: createReader({ pool, store, streams }),
    documents: createDocuments(pool),
    contacts: createContactStore(pool),
    mails: createMailStore(pool),
    incidents: createIncidentStore(pool),
    /** For the turn: fails within a second where the database does not answer. */
    store: createStore(turnPool, createStreams(url, turnPool), deciders),
    /** For the outbox of a turn: no more patient. */
    soon: { contacts: createContactStore(turnPool), documents: createDocuments(turnPool) },
    /** Makes the rows of one stream, or of all, again; returns of how many. */
    rebuild: (stream?: string): Promise<number> => rebuild({ url, store, streams }, stream),
    async close(): Promise<void> {
      await Promise.all([pool.end(), turnPool.end()]);
    },
  };
}

export type Journal = ReturnType<typeof connectJournal>;
