import { randomUUID } from 'node:crypto';
import { DatabaseError, type Pool, type QueryConfig } from 'pg';
import type { AnyDecider } from '../domain/decider';
import { blank, evolveProcess, isFoldedOtherwise, type Process, type Recorded } from '../domain/process/process';
import { kept, keeping, type MailDraft } from './mail-draft';
import { rowsOf } from './rows-of';
import type { Streams } from './streams';

export type Deciders = Readonly<Record<string, AnyDecider>>;

/** A process as it stands in the journal. `unprojected`: events of the stream whose rows are missing. */
export interface Standing {
  process: Process;
  unprojected: readonly Recorded[];
}

export interface Append {
  stream: string;
  process: Process;
  recorded: readonly Recorded[];
  unprojected: readonly Recorded[];
  /** What goes to the outbox in the same transaction. */
  mails?: readonly MailDraft[] | undefined;
}

const STANDING = `SELECT s.stream_position AS at, p.data FROM emt_streams s
  LEFT JOIN processes p ON p.stream = s.stream_id AND p.version <= s.stream_position
  WHERE s.stream_id = $1 AND s.partition = 'emt:default' AND NOT s.is_archived`;
const VERSION = `SELECT stream_position AS at FROM emt_streams
  WHERE stream_id = $1 AND partition = 'emt:default' AND NOT is_archived`;
const APPEND = 'SELECT forbund_append($1, $2, $3, $4, $5, $6, $7, $8, $9) AS success';
const APPEND_WITH_MAILS = `WITH appended AS MATERIALIZED (${APPEND}),
  kept AS (${keeping('$10', 'WHERE (SELECT success FROM appended)')}) SELECT success FROM appended`;
const UNIQUE_VIOLATION = '23505';

/** Kinds whose own name has a hyphen. */
const hyphened = ['follow-up', 'year-end'];

/** "formation" of "formation-haninge-1", "year-end" of "year-end-haninge-2007". */
export const kindOf = (stream: string): string =>
  hyphened.find((kind) => stream.startsWith(`${kind}-`)) ?? stream.slice(0, stream.indexOf('-'));

/** Reads and appends processes. A row is a shortcut, never the truth: it is checked against the stream's version. */
export function createStore(pool: Pool, streams: Streams, deciders: Deciders) {
  const knows = (stream: string): boolean => kindOf(stream) in deciders;

  function deciderOf(stream: string): AnyDecider {
    const decider = deciders[kindOf(stream)];
    if (!decider) throw new Error(`no process is called "${kindOf(stream)}" (stream ${stream})`);
    return decider;
  }

  async function version(stream: string): Promise<number> {
    const { rows } = await pool.query<{ at: number }>({ name: 'version', text: VERSION, values: [stream] });
    return rows[0]?.at ?? 0;
  }

  /** One query; where the row lags behind its stream, the events it lacks are read and folded too. */
  async function standing(stream: string): Promise<Standing> {
    const decider = deciderOf(stream);
    const query = { name: 'standing', text: STANDING, values: [stream] };
    const { rows } = await pool.query<{ at: number; data: Process | null }>(query);
    const known = rows[0]?.data ?? blank(decider);
    if (isFoldedOtherwise(decider, known)) return foldedAgain(decider, await streams.read(stream), known);
    if (known.version === (rows[0]?.at ?? 0)) return { process: known, unprojected: [] };
    const unprojected = await streams.read(stream, known.version);
    const process = unprojected.reduce((was, recorded) => evolveProcess(decider, was, recorded), known);
    return { process, unprojected };
  }

  return {
    knows,
    deciderOf,
    version,
    standing,
    append: (given: Append) => append(pool, deciderOf(given.stream), given),
  };
}

/** A row made by a rule that folds otherwise is no shortcut: from the first event on. */
function foldedAgain(decider: AnyDecider, events: readonly Recorded[], { version }: Process): Standing {
  const process = events.reduce((was, recorded) => evolveProcess(decider, was, recorded), blank(decider));
  return { process, unprojected: events.slice(version) };
}

/** False when the stream is no longer where the process was read: somebody wrote before us. */
async function append(pool: Pool, decider: AnyDecider, given: Append): Promise<boolean> {
  const { stream, process, recorded, unprojected, mails = [] } = given;
  const messages = recorded.map(({ event, metadata }) => ({ id: randomUUID(), ...event, metadata }));
  const expected = process.version - recorded.length;
  const rows = rowsOf({ stream, decider, process, events: [...unprojected, ...recorded] });
  const values = [stream, decider.kind, expected, JSON.stringify(messages), ...rows];
  if (mails.length === 0) return appended(pool, { name: 'forbund_append', text: APPEND, values });
  const query = { name: 'append with mails', text: APPEND_WITH_MAILS, values: [...values, kept(mails)] };
  return appended(pool, query).catch((error: unknown) => {
    throw isUnfit(error) ? new MailNotStorable() : error;
  });
}

async function appended(pool: Pool, query: QueryConfig): Promise<boolean> {
  try {
    const result = await pool.query<{ success: boolean }>(query);
    return result.rows[0]?.success ?? false;
  } catch (error) {
    if (isStreamTaken(error)) return false;
    throw error;
  }
}

/** The events can be stored without it. */
export class MailNotStorable extends Error {}

/** Of data that the database does not take: SQLSTATE classes 22 and 23. */
const isUnfit = (error: unknown): boolean => error instanceof DatabaseError && /^2[23]/.test(error.code ?? '');

export type Store = ReturnType<typeof createStore>;

const isStreamTaken = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === UNIQUE_VIOLATION && (error.table ?? '').startsWith('emt_streams');
