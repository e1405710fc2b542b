import type { Pool } from 'pg';
import type { DutyRow, ProcessRow } from './rows';

export interface OverviewRows {
  processes: readonly ProcessRow[];
  /** Of each process the duties of its nearest day, and of the nearest that is not overdue: what somebody owes before what only the clock waits for. */
  nearest: readonly DutyRow[];
  /** The members' present names by id, of each stream. */
  names: ReadonlyMap<string, MemberNames>;
}

type MemberNames = Readonly<Record<string, string>>;

const COLUMNS = `SELECT stream, kind, forbund, name, phase, version, done, exercise, clock_shift_ms AS "clockShiftMs",
  waiting_on AS "waitingOn", alerts, wake_at AS "wakeAt", started_at AS "startedAt", changed_at AS "changedAt", data->'names' AS names
  FROM processes`;
const PROCESSES = `${COLUMNS} WHERE stream = ANY($1)`;
const NEAREST = `SELECT row FROM (SELECT d.row, rank() OVER (
    PARTITION BY d.stream, d.overdue ORDER BY (d.row->'clockOnly')::boolean, d.due_at) AS nth
  FROM duties d WHERE d.stream = ANY($1)) n WHERE nth = 1`;
// Versions only grow and processes only come: whatever changes, the sum does. Incidents come, and are over.
const STAMP = `SELECT count(*) || ' ' || coalesce(sum(version), 0) || ' ' ||
  (SELECT count(*) || ' ' || count(resolved_at) FROM incidents) AS stamp FROM processes`;
const VERSIONS = 'SELECT stream, version FROM processes';

interface Known {
  process: ProcessRow;
  names: MemberNames;
  nearest: readonly DutyRow[];
}

type Reading = ReturnType<typeof readings>;

function readings(pool: Pool) {
  return {
    stamp: async (): Promise<string> =>
      (await pool.query<{ stamp: string }>({ name: 'overview-stamp', text: STAMP })).rows[0]?.stamp ?? '',
    /** Each stream's version, to tell which have changed. */
    versions: async (): Promise<ReadonlyMap<string, number>> => {
      const { rows } = await pool.query<{ stream: string; version: number }>(VERSIONS);
      return new Map(rows.map((row) => [row.stream, row.version]));
    },
    async of(streams: readonly string[]): Promise<Known[]> {
      const [processes, nearest] = await Promise.all([
        pool.query<ProcessRow & { names: MemberNames | null }>({
          name: 'overview-processes',
          text: PROCESSES,
          values: [streams],
        }),
        pool.query<{ row: DutyRow }>({ name: 'overview-nearest', text: NEAREST, values: [streams] }),
      ]);
      const found = new Map(
        processes.rows.map(({ names, ...process }) => [
          process.stream,
          { process, names: names ?? {}, nearest: [] as DutyRow[] },
        ]),
      );
      for (const { row } of nearest.rows) found.get(row.stream)?.nearest.push(row);
      return [...found.values()];
    },
  };
}

/** All processes with what is next in each; of those, only what has changed is read again. */
export function createOverview(pool: Pool) {
  const reading = readings(pool);
  const known = new Map<string, Known>();
  let kept: { stamp: string; rows: OverviewRows } | undefined;
  return {
    stamp: reading.stamp,
    versions: reading.versions,
    async read(): Promise<OverviewRows> {
      const stamp = await reading.stamp();
      if (kept?.stamp === stamp) return kept.rows;
      await refresh(known, reading);
      const all = [...known.values()];
      const rows = {
        processes: all.map(({ process }) => process),
        nearest: all.flatMap(({ nearest }) => nearest),
        names: new Map(all.map(({ process, names }) => [process.stream, names])),
      };
      kept = { stamp, rows };
      return rows;
    },
  };
}

async function refresh(known: Map<string, Known>, reading: Reading): Promise<void> {
  const current = await reading.versions();
  for (const stream of known.keys()) {
    if (!current.has(stream)) known.delete(stream);
  }
  const changed = [...current].filter(([stream, version]) => known.get(stream)?.process.version !== version);
  for (const one of await reading.of(changed.map(([stream]) => stream))) known.set(one.process.stream, one);
}

export type Overview = ReturnType<typeof createOverview>;
