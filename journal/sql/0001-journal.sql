-- What lists and pages read. Every row here can be made again from the streams.
CREATE TABLE processes (
  stream         text PRIMARY KEY,
  kind           text NOT NULL,
  forbund        text NOT NULL,
  name           text NOT NULL,
  phase          text NOT NULL,
  version        bigint NOT NULL,
  done           boolean NOT NULL,
  exercise       boolean NOT NULL,
  clock_shift_ms bigint NOT NULL,
  waiting_on     jsonb NOT NULL,
  alerts         jsonb NOT NULL,
  wake_at        bigint,
  started_at     bigint NOT NULL,
  changed_at     bigint NOT NULL,
  -- the whole fold: what the next decision is made on, once its version is checked against the stream's
  data           jsonb NOT NULL
);
CREATE INDEX processes_forbund ON processes (forbund);

CREATE TABLE duties (
  stream     text NOT NULL,
  id         text NOT NULL,
  forbund    text NOT NULL,
  owed_by    text NOT NULL,
  due_at     bigint NOT NULL,
  -- due_at in real time: exercises run on a shifted clock
  real_due_at bigint NOT NULL,
  overdue    boolean NOT NULL,
  row        jsonb NOT NULL,
  PRIMARY KEY (stream, id)
);
CREATE INDEX duties_due ON duties (real_due_at);
CREATE INDEX duties_owed_by ON duties (owed_by);

CREATE TABLE decisions (
  stream   text NOT NULL,
  position bigint NOT NULL,
  row      jsonb NOT NULL,
  PRIMARY KEY (stream, position)
);

CREATE TABLE timeline (
  stream   text NOT NULL,
  position bigint NOT NULL,
  row      jsonb NOT NULL,
  PRIMARY KEY (stream, position)
);

-- Texts and files by the SHA-256 of their content: they never travel through commands or events.
CREATE TABLE texts (
  hash text PRIMARY KEY,
  text text NOT NULL
);

CREATE TABLE files (
  sha256 text PRIMARY KEY,
  name   text NOT NULL,
  type   text NOT NULL,
  bytes  bytea NOT NULL
);

-- Writes the rows of one stream. Duties are replaced; decisions and timeline are added by position.
CREATE FUNCTION forbund_project(
  p_stream text, p_row jsonb, p_data jsonb, p_duties jsonb, p_decisions jsonb, p_timeline jsonb
) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO processes AS p (stream, kind, forbund, name, phase, version, done, exercise, clock_shift_ms,
                              waiting_on, alerts, wake_at, started_at, changed_at, data)
  VALUES (p_stream, p_row->>'kind', p_row->>'forbund', p_row->>'name', p_row->>'phase', (p_row->'version')::bigint,
          (p_row->'done')::boolean, (p_row->'exercise')::boolean, (p_row->'clockShiftMs')::bigint,
          p_row->'waitingOn', p_row->'alerts', (p_row->>'wakeAt')::bigint, (p_row->'startedAt')::bigint,
          (p_row->'changedAt')::bigint, p_data)
  ON CONFLICT (stream) DO UPDATE SET
    kind = excluded.kind, forbund = excluded.forbund, name = excluded.name, phase = excluded.phase,
    version = excluded.version, done = excluded.done, exercise = excluded.exercise,
    clock_shift_ms = excluded.clock_shift_ms, waiting_on = excluded.waiting_on, alerts = excluded.alerts,
    wake_at = excluded.wake_at, started_at = excluded.started_at, changed_at = excluded.changed_at,
    data = excluded.data;

  DELETE FROM duties d WHERE d.stream = p_stream
    AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(p_duties) n WHERE n->>'id' = d.id);
  INSERT INTO duties AS d (stream, id, forbund, owed_by, due_at, real_due_at, overdue, row)
  SELECT p_stream, n->>'id', n->>'forbund', n->>'owedBy', (n->'dueAt')::bigint,
         (n->'dueAt')::bigint - (p_row->'clockShiftMs')::bigint, (n->'overdue')::boolean, n
  FROM jsonb_array_elements(p_duties) n
  ON CONFLICT (stream, id) DO UPDATE SET
    forbund = excluded.forbund, owed_by = excluded.owed_by, due_at = excluded.due_at,
    real_due_at = excluded.real_due_at, overdue = excluded.overdue, row = excluded.row
  WHERE d.row IS DISTINCT FROM excluded.row OR d.real_due_at <> excluded.real_due_at;

  INSERT INTO decisions (stream, position, row)
  SELECT p_stream, (n->'position')::bigint, n FROM jsonb_array_elements(p_decisions) n
  ON CONFLICT (stream, position) DO UPDATE SET row = excluded.row;
  INSERT INTO timeline (stream, position, row)
  SELECT p_stream, (n->'position')::bigint, n FROM jsonb_array_elements(p_timeline) n
  ON CONFLICT (stream, position) DO UPDATE SET row = excluded.row;
END $$;

-- The whole append in one round trip: Emmett's own function for the stream, then the rows, in one transaction.
-- False, or a unique violation on emt_streams, when the stream is not at p_expected.
CREATE FUNCTION forbund_append(
  p_stream text, p_kind text, p_expected bigint, p_messages jsonb,
  p_row jsonb, p_data jsonb, p_duties jsonb, p_decisions jsonb, p_timeline jsonb
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  v_success boolean;
BEGIN
  SELECT a.success INTO v_success
  FROM (
    SELECT array_agg(m->>'id' ORDER BY n) AS ids, array_agg(m->'data' ORDER BY n) AS data,
           array_agg(m->'metadata' ORDER BY n) AS metadata, array_agg('1'::text) AS versions,
           array_agg(m->>'type' ORDER BY n) AS types, array_agg('E'::text) AS kinds
    FROM jsonb_array_elements(p_messages) WITH ORDINALITY AS e (m, n)
  ) b, emt_append_to_stream(b.ids, b.data, b.metadata, b.versions, b.types, b.kinds,
                            p_stream, p_kind, p_expected, 'emt:default') a;
  IF NOT v_success THEN
    RETURN false;
  END IF;
  PERFORM forbund_project(p_stream, p_row, p_data, p_duties, p_decisions, p_timeline);
  RETURN true;
END $$;
