import type { Pool } from 'pg';
import type { Process, Recorded } from '../domain/process/process';
import { brokenAt } from './chain';
import { projectProcess } from './projections/processes';
import type { DecisionRow, DutyRow, ProcessRow, TimelineRow } from './rows';
import { countsQuery, dutiesQuery, processesQuery, type DutyFilter, type ProcessFilter, type Query } from './queries';
import type { Store } from './store';
import type { Streams } from './streams';

/** A process's row and everything folded; `process.state` is its decider's own. */
export interface FoundProcess {
  row: ProcessRow;
  process: Process;
}

export interface StoredEvent extends Recorded {
  position: number;
}

export interface Counts {
  /** Real processes; exercises are counted apart. */
  open: number;
  done: number;
  overdueDuties: number;
  exercises: number;
  byPhase: Readonly<Record<string, number>>;
}

interface Sources {
  pool: Pool;
  store: Store;
  streams: Streams;
}

const ALL_STREAMS = `SELECT stream_id AS row FROM emt_streams
  WHERE partition = 'emt:default' AND NOT is_archived ORDER BY stream_id`;

const UNDER_WAY = `SELECT EXISTS (SELECT FROM processes WHERE stream = ANY ($1) AND data->'pending' <> '{}') AS row`;

/** Everything that is read and never written: lists, one process, its record. */
export const createReader = (sources: Sources) => ({ ...readingStreams(sources), ...readingRows(sources.pool) });

function readingStreams({ store, streams }: Sources) {
  async function process(stream: string): Promise<FoundProcess | undefined> {
    if (!store.knows(stream)) return undefined;
    const { process: found } = await store.standing(stream);
    if (found.version === 0) return undefined;
    return { row: projectProcess(stream, store.deciderOf(stream), found), process: found };
  }

  return {
    process,

    /** The events after `after`, up to `upTo`, in order. */
    async events(stream: string, { after = 0, upTo }: { after?: number; upTo?: number } = {}): Promise<StoredEvent[]> {
      const found = await streams.read(stream, after, upTo);
      return found.map((recorded, index) => ({ ...recorded, position: after + index + 1 }));
    },

    /** Where a recorded command stands; undefined when it has left no event. */
    async commandAnswer(stream: string, commandId: string): Promise<{ version: number; from: number } | undefined> {
      const found = (await process(stream))?.process.answered[commandId];
      return found && { version: found.version, from: found.from };
    },

    /** The position of the first event that is not as it was written; undefined when the chain is whole. */
    verifyChain: async (stream: string): Promise<number | undefined> => brokenAt(stream, await streams.read(stream)),
  };
}

function readingRows(pool: Pool) {
  const rowsOf = async <Row>({ values, ...query }: Query & { name?: string }): Promise<Row[]> =>
    (await pool.query<{ row: Row }>({ ...query, values: [...values] })).rows.map(({ row }) => row);

  return {
    /** Every stream there is, whether it has rows or not. */
    streamNames: (): Promise<string[]> => rowsOf({ text: ALL_STREAMS, values: [] }),

    listProcesses: (filter: ProcessFilter = {}): Promise<ProcessRow[]> => rowsOf(processesQuery(filter)),

    /** Ascending by the day they are due; without the clock's own duties unless asked for. */
    duties: (filter: DutyFilter = {}): Promise<DutyRow[]> => rowsOf(dutiesQuery(filter)),

    /** True while something of one of the streams is still to be done outside. */
    async underWay(streams: readonly string[]): Promise<boolean> {
      return (await rowsOf<boolean>({ name: 'under way', text: UNDER_WAY, values: [streams] }))[0] ?? false;
    },

    decisions: (stream: string): Promise<DecisionRow[]> =>
      rowsOf({ text: 'SELECT row FROM decisions WHERE stream = $1 ORDER BY position', values: [stream] }),

    /** The last `limit` events, oldest first. */
    async timeline(stream: string, { limit = 10_000 } = {}): Promise<TimelineRow[]> {
      const text = 'SELECT row FROM timeline WHERE stream = $1 ORDER BY position DESC LIMIT $2';
      return (await rowsOf<TimelineRow>({ text, values: [stream, limit] })).reverse();
    },

    async counts(): Promise<Counts> {
      return (await rowsOf<Counts>({ text: countsQuery, values: [] }))[0] as Counts;
    },
  };
}
