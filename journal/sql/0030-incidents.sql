-- What stands still or went wrong, and why: found by the watchdog, and kept beside the journal. Instants are real time.
CREATE TABLE incidents (
  no          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- '' where it is about no process: the mail server
  stream      text NOT NULL,
  -- '' where it is the process itself; else what of it: whom mail does not reach, or an effect
  subject     text NOT NULL,
  cause       text NOT NULL,
  since       bigint NOT NULL,
  details     jsonb NOT NULL DEFAULT '{}',
  -- how often it has happened, and when last
  times       integer NOT NULL DEFAULT 1,
  last_at     bigint NOT NULL,
  -- what the watchdog did about it, how often, and when last
  tried       text,
  tries       integer NOT NULL DEFAULT 0,
  tried_at    bigint,
  raised_at   bigint NOT NULL,
  resolved_at bigint,
  resolved_by text
);
-- Several watchdogs raise it once.
CREATE UNIQUE INDEX incidents_open ON incidents (stream, subject) WHERE resolved_at IS NULL;
CREATE INDEX incidents_subject ON incidents (stream, subject, last_at);
CREATE INDEX processes_wake ON processes ((wake_at - clock_shift_ms)) WHERE NOT done AND wake_at IS NOT NULL;
CREATE INDEX timeline_failed ON timeline (stream, position) WHERE row->>'type' = 'EffectFailed';
