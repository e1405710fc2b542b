// What the watchdog asks and writes. Every statement may be run by several watchdogs at once.

const ROW = `i.no, i.stream, i.subject, i.cause, i.since, i.details, i.times, i.last_at AS "lastAt", i.tried, i.tries,
  i.tried_at AS "triedAt", i.raised_at AS "raisedAt", i.resolved_at AS "resolvedAt", i.resolved_by AS "resolvedBy",
  p.forbund, p.name, coalesce(p.exercise, false) AS exercise, p.data->'names'->>(i.details#>>'{to,member}') AS "toName"`;
const JOINED = 'FROM incidents i LEFT JOIN processes p USING (stream)';

/** Open ones first, the oldest before; then those resolved since `$2`, the latest before. */
export const LISTED = `SELECT ${ROW} ${JOINED}
  WHERE ($1::text IS NULL OR p.forbund = $1) AND (i.resolved_at IS NULL OR i.resolved_at >= $2)
  ORDER BY i.resolved_at DESC NULLS FIRST, i.since, i.no`;

const IS_UNWATCHED = `NOT p.done AND p.wake_at - p.clock_shift_ms <= $1
  AND NOT EXISTS (SELECT 1 FROM incidents i WHERE i.stream = p.stream AND i.subject = '' AND i.resolved_at IS NULL)`;

/** What was to wake before `$1`, and no watchdog has put down. */
export const UNWATCHED = `SELECT NULL AS no, p.stream, '' AS subject, 'UNWATCHED' AS cause,
    p.wake_at - p.clock_shift_ms AS since, '{}'::jsonb AS details, 1 AS times, p.wake_at - p.clock_shift_ms AS "lastAt",
    NULL AS tried, 0 AS tries, NULL AS "triedAt", $1::bigint AS "raisedAt", NULL AS "resolvedAt", NULL AS "resolvedBy",
    p.forbund, p.name, p.exercise, NULL AS "toName"
  FROM processes p WHERE ($2::text IS NULL OR p.forbund = $2) AND ${IS_UNWATCHED}
  ORDER BY p.wake_at - p.clock_shift_ms LIMIT 100`;

/** Of both; exercises are never counted with the real ones. */
export const COUNTED = `SELECT (SELECT count(*) ${JOINED} WHERE i.resolved_at IS NULL AND p.exercise IS NOT TRUE)
  + (SELECT count(*) FROM processes p WHERE NOT p.exercise AND ${IS_UNWATCHED}) AS count`;

export const OPEN_OF = `SELECT ${ROW} ${JOINED} WHERE i.stream = $1 AND i.subject = $2 AND i.resolved_at IS NULL`;

export const STANDING_STILL = `SELECT ${ROW} ${JOINED}
  WHERE i.subject = '' AND i.resolved_at IS NULL ORDER BY i.no`;

export const RAISE = `INSERT INTO incidents AS i (stream, subject, cause, since, details, last_at, raised_at)
  VALUES ($1, $2, $3, $4, $5, $4, $6)
  ON CONFLICT (stream, subject) WHERE resolved_at IS NULL
    DO UPDATE SET cause = excluded.cause, details = excluded.details
    WHERE (i.cause, i.details) IS DISTINCT FROM (excluded.cause, excluded.details)
  RETURNING (xmax = 0) AS new`;

export const RESOLVE = `UPDATE incidents SET resolved_at = $2, resolved_by = $3 WHERE no = $1 AND resolved_at IS NULL`;

/** One of several watchdogs may try. */
export const CLAIM = `UPDATE incidents SET tried = $3, tries = tries + 1, tried_at = $4
  WHERE no = $1 AND tries = $2 AND resolved_at IS NULL`;

/** What the journal says could not be done outside: mails by whom they do not reach, other effects each alone. */
export const RAISE_FAILED = `INSERT INTO incidents AS i (stream, subject, cause, since, details, times, last_at, raised_at)
  SELECT f.stream, f.subject, (array_agg(f.data->>'reason' ORDER BY f.at DESC))[1], min(f.at),
         (array_agg(f.data ORDER BY f.at DESC))[1], count(*), max(f.at), $1
  FROM (
    SELECT t.stream, t.row->'data' AS data, (t.row->>'recordedAt')::bigint AS at,
           coalesce('mail:' || (t.row#>>'{data,to,member}') || '/' || (t.row#>>'{data,to,role}'), t.row#>>'{data,id}') AS subject
    FROM timeline t WHERE t.row->>'type' = 'EffectFailed'
  ) f
  WHERE f.at > coalesce((SELECT max(k.last_at) FROM incidents k WHERE k.stream = f.stream AND k.subject = f.subject), 0)
  GROUP BY f.stream, f.subject
  ON CONFLICT (stream, subject) WHERE resolved_at IS NULL
    DO UPDATE SET cause = excluded.cause, details = excluded.details, times = i.times + excluded.times,
                  last_at = excluded.last_at
    WHERE i.last_at < excluded.last_at
  RETURNING i.stream, i.cause, (xmax = 0) AS new`;

/** A later mail went to the same role of the same member: it is reached again. */
export const RESOLVE_REACHED = `UPDATE incidents i SET resolved_at = $1, resolved_by = 'system'
  FROM processes p
  WHERE i.resolved_at IS NULL AND i.subject LIKE 'mail:%' AND p.stream = i.stream
    AND EXISTS (SELECT 1 FROM mails m WHERE m.forbund = p.forbund AND m.created_at > i.last_at
                  AND m.member = i.details#>>'{to,member}' AND m.role = i.details#>>'{to,role}'
                  AND m.status IN ('SENT', 'OUTBOX'))`;

/** Mails that a server has not taken for longer than since `$1`. */
export const MAILS_WAITING = `SELECT count(*)::int AS waiting, min(created_at) AS oldest,
    (array_agg(last_error ORDER BY created_at DESC))[1] AS error
  FROM mails WHERE status = 'WAITING' AND attempts > 0 AND created_at < $1`;

export const OVERSLEPT = `SELECT stream, version FROM processes
  WHERE NOT done AND wake_at - clock_shift_ms <= $1 ORDER BY wake_at - clock_shift_ms LIMIT $2`;

/** Streams with something to be done outside, and those of which that is an incident. */
export const STREAMS_WAITING = `SELECT stream FROM processes WHERE NOT done AND data->'pending' <> '{}'
  UNION SELECT stream FROM incidents WHERE subject = $1 AND resolved_at IS NULL`;
