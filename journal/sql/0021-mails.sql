-- What was sent to whom, and whether a server took it. Holds personal data, so it lies outside the journal.
CREATE TABLE mails (
  message_id text PRIMARY KEY,
  stream     text NOT NULL,
  effect     text NOT NULL,
  forbund    text NOT NULL,
  member     text NOT NULL,
  role       text NOT NULL,
  address    text,
  language   text NOT NULL,
  subject    text NOT NULL,
  text       text NOT NULL,
  html       text NOT NULL,
  status     text NOT NULL CHECK (status IN ('WAITING', 'OUTBOX', 'SENT', 'REFUSED', 'UNKNOWN', 'NOT_OWED')),
  attempts   integer NOT NULL DEFAULT 0,
  -- written before a server is given the message, taken back when it says that it did not take it
  copies     integer NOT NULL DEFAULT 0,
  last_error text,
  created_at bigint NOT NULL,
  sent_at    bigint,
  UNIQUE (stream, effect)
);
CREATE INDEX mails_newest ON mails (created_at DESC);
CREATE INDEX mails_forbund ON mails (forbund, created_at DESC);
CREATE INDEX mails_status ON mails (status);
CREATE INDEX mails_address ON mails (lower(address));
