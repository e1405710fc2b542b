import type { Pool } from 'pg';
import type { DutyRow, ProcessRow } from './rows';

export interface OverviewRows {
  processes: readonly ProcessRow[];
  /** Of each process the duties of its nearest day: what somebody owes before what only the clock waits for. */
  nearest: readonly DutyRow[];
}

const PROCESSES = `SELECT stream, kind, forbund, name, phase, version, done, exercise, clock_shift_ms AS "clockShiftMs",
  waiting_on AS "waitingOn", alerts, wake_at AS "wakeAt", started_at AS "startedAt", changed_at AS "changedAt"
  FROM processes ORDER BY stream`;
const NEAREST = `SELECT row FROM (SELECT d.row, rank() OVER (
    PARTITION BY d.stream ORDER BY (d.row->'clockOnly')::boolean, d.due_at) AS nth FROM duties d) n WHERE nth = 1`;
// Versions only grow and processes only come: whatever changes, the sum does.
const STAMP = `SELECT count(*) || ' ' || coalesce(sum(version), 0) AS stamp FROM processes`;
const VERSIONS = 'SELECT stream, version FROM processes';

/** All processes with what is next in each, read again only when one of them has changed. */
export function createOverview(pool: Pool) {
  let kept: { stamp: string; rows: OverviewRows } | undefined;

  async function stamp(): Promise<string> {
    return (await pool.query<{ stamp: string }>({ name: 'overview-stamp', text: STAMP })).rows[0]?.stamp ?? '';
  }

  async function read(): Promise<OverviewRows> {
    const now = await stamp();
    if (kept?.stamp === now) return kept.rows;
    const [processes, nearest] = await Promise.all([
      pool.query<ProcessRow>(PROCESSES),
      pool.query<{ row: DutyRow }>(NEAREST),
    ]);
    const rows = { processes: processes.rows, nearest: nearest.rows.map(({ row }) => row) };
    kept = { stamp: now, rows };
    return rows;
  }

  /** Each stream's version, to tell which have changed. */
  async function versions(): Promise<ReadonlyMap<string, number>> {
    const { rows } = await pool.query<{ stream: string; version: number }>(VERSIONS);
    return new Map(rows.map((row) => [row.stream, row.version]));
  }

  return { read, stamp, versions };
}

export type Overview = ReturnType<typeof createOverview>;
