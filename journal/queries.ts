export interface ProcessFilter {
  kind?: string;
  forbund?: string;
  phase?: string;
  done?: boolean;
  /** Only those with a duty that is missed and still owed. */
  overdue?: boolean;
}

export interface DutyFilter {
  /** Due within so many ms from `now` on; what is overdue included. */
  within?: number;
  /** Real time, epoch ms; default the present. */
  now?: number;
  member?: string;
  forbund?: string;
  stream?: string;
  overdue?: boolean;
  /** Also what only the clock waits for. */
  clockOnly?: boolean;
}

export interface Query {
  text: string;
  values: readonly unknown[];
}

class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  /** Adds `sql` with `$` standing for the value, unless the value is undefined. */
  add(sql: string, value: unknown): this {
    if (value === undefined) return this;
    this.values.push(value);
    this.parts.push(sql.replace('$', `$${this.values.length}`));
    return this;
  }

  get text(): string {
    return this.parts.length === 0 ? 'true' : this.parts.join(' AND ');
  }
}

const PROCESS_ROW = `jsonb_build_object('stream', p.stream, 'kind', p.kind, 'forbund', p.forbund, 'name', p.name,
  'phase', p.phase, 'version', p.version, 'done', p.done, 'exercise', p.exercise, 'clockShiftMs', p.clock_shift_ms,
  'waitingOn', p.waiting_on, 'alerts', p.alerts, 'wakeAt', p.wake_at, 'startedAt', p.started_at,
  'changedAt', p.changed_at)`;
const IS_OVERDUE = `EXISTS (SELECT 1 FROM duties d WHERE d.stream = p.stream AND d.overdue
  AND NOT (d.row->'clockOnly')::boolean)`;

export function processesQuery({ kind, forbund, phase, done, overdue }: ProcessFilter): Query {
  const where = new Conditions()
    .add('p.kind = $', kind)
    .add('p.forbund = $', forbund)
    .add('p.phase = $', phase)
    .add('p.done = $', done)
    .add(`${IS_OVERDUE} = $`, overdue);
  return {
    text: `SELECT ${PROCESS_ROW} AS row FROM processes p WHERE ${where.text} ORDER BY p.stream`,
    values: where.values,
  };
}

export function dutiesQuery(filter: DutyFilter): Query {
  const { within, now = Date.now(), member, forbund, stream, overdue, clockOnly = false } = filter;
  const where = new Conditions()
    .add('d.real_due_at <= $', within === undefined ? undefined : now + within)
    .add('d.owed_by = $', member)
    .add('d.forbund = $', forbund)
    .add('d.stream = $', stream)
    .add('d.overdue = $', overdue)
    .add(`(d.row->'clockOnly')::boolean = $`, clockOnly ? undefined : false);
  const text = `SELECT d.row FROM duties d WHERE ${where.text} ORDER BY d.due_at, d.stream, d.id`;
  return { text, values: where.values };
}

export const countsQuery = `SELECT jsonb_build_object(
  'open', count(*) FILTER (WHERE NOT p.done AND NOT p.exercise),
  'done', count(*) FILTER (WHERE p.done AND NOT p.exercise),
  'exercises', count(*) FILTER (WHERE p.exercise),
  'overdueDuties', (SELECT count(*) FROM duties d WHERE d.overdue AND NOT (d.row->'clockOnly')::boolean
    AND NOT (d.row->'exercise')::boolean),
  'byPhase', (SELECT coalesce(jsonb_object_agg(phase, n), '{}') FROM
    (SELECT phase, count(*) AS n FROM processes WHERE NOT exercise GROUP BY phase) f)
) AS row FROM processes p`;
