import type { Pool } from 'pg';
import { outOfPatience } from '../domain/process/watch';
import * as sql from './incident-sql';
import type { IncidentCause, IncidentRow } from './rows';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What has been found; `since` is real time, epoch ms. */
export type Found = Pick<IncidentRow, 'stream' | 'subject' | 'since' | 'details'> & { cause: IncidentCause };

/** An incident that was not there before. */
export type Raised = Pick<IncidentRow, 'stream' | 'cause'>;

export interface IncidentFilter {
  forbund?: string;
  /** Also those that have been resolved since then, epoch ms; none unless told. */
  resolvedSince?: number;
  /** Also what stands still then, epoch ms, though no watchdog has put it down: none may be running. */
  now?: number;
}

/** A watchdog looks once a minute: what it has not put down after two, nobody watches. */
const unwatched = (now: number): number => outOfPatience(now - 2 * MINUTE);

/** What stands still or went wrong. Written by the watchdogs of all workers at once: each incident is there once. */
export function createIncidentStore(pool: Pool) {
  const kept = { ...reading(pool), ...writing(pool) };
  return {
    ...kept,

    /** Puts down what the journal says could not be done outside, and ends what has come right. */
    async failures(now: number): Promise<Raised[]> {
      const { rows } = await pool.query<Raised & { new: boolean }>(sql.RAISE_FAILED, [now]);
      await pool.query(sql.RESOLVE_REACHED, [now]);
      return rows.filter((one) => one.new);
    },

    /** Puts down that mail waits for a server, or that it no longer does. */
    async mails(now: number): Promise<Raised[]> {
      const { rows } = await pool.query<Waiting>(sql.MAILS_WAITING, [now - HOUR]);
      const found = rows[0] && waitingMail(rows[0]);
      if (found) return (await kept.raise(found, now)) ? [found] : [];
      const known = await kept.open('', MAIL);
      if (known?.no) await kept.resolve(known.no, now);
      return [];
    },
  };
}

const reading = (pool: Pool) => {
  const rows = async (text: string, ...values: unknown[]): Promise<IncidentRow[]> =>
    (await pool.query<IncidentRow>(text, values)).rows;
  return {
    /** Open ones first, the oldest before. */
    async list({ forbund, resolvedSince, now }: IncidentFilter = {}): Promise<IncidentRow[]> {
      const [unseen, known] = await Promise.all([
        now === undefined ? [] : rows(sql.UNWATCHED, unwatched(now), forbund ?? null),
        rows(sql.LISTED, forbund ?? null, resolvedSince ?? null),
      ]);
      return [...unseen, ...known];
    },

    /** How many are open, but for exercises. */
    async count(now: number): Promise<number> {
      const { rows: found } = await pool.query<{ count: number }>(sql.COUNTED, [unwatched(now)]);
      return found[0]?.count ?? 0;
    },

    open: async (stream: string, subject: string): Promise<IncidentRow | undefined> =>
      (await rows(sql.OPEN_OF, stream, subject))[0],

    /** Open ones about a whole process. */
    standingStill: (): Promise<IncidentRow[]> => rows(sql.STANDING_STILL),

    /** With something to be done outside, or an incident of this subject. */
    async streamsWaiting(subject: string): Promise<string[]> {
      const { rows: found } = await pool.query<{ stream: string }>(sql.STREAMS_WAITING, [subject]);
      return found.map(({ stream }) => stream);
    },
  };
};

const writing = (pool: Pool) => {
  const changes = async (text: string, ...values: unknown[]): Promise<boolean> =>
    (await pool.query(text, values)).rowCount === 1;
  return {
    /** Puts down what was found, or what has become of it; true where it was not there. */
    async raise({ stream, subject, cause, since, details }: Found, now: number): Promise<boolean> {
      const values = [stream, subject, cause, since, JSON.stringify(details), now];
      const { rows } = await pool.query<{ new: boolean }>(sql.RAISE, values);
      return rows[0]?.new ?? false;
    },

    /** True for the one of several that may now try. */
    claimTry: ({ no, tries }: IncidentRow, tried: IncidentRow['tried'], now: number): Promise<boolean> =>
      changes(sql.CLAIM, no, tries, tried, now),

    /** False where it was not open. */
    resolve: (no: number, now: number, by = 'system'): Promise<boolean> => changes(sql.RESOLVE, no, now, by),
  };
};

const MAIL = 'mail';

interface Waiting {
  waiting: number;
  oldest: number | null;
  error: string | null;
}

const waitingMail = ({ waiting, oldest, error }: Waiting): Found | undefined =>
  oldest === null
    ? undefined
    : { stream: '', subject: MAIL, cause: 'MAIL_WAITING', since: oldest, details: { waiting, error } };
