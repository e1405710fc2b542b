-- Who is written to: the only place for names and addresses of people. Corrected and erased freely; never in the journal.
CREATE TABLE contacts (
  forbund    text NOT NULL,
  -- a member's id or "office"
  member     text NOT NULL,
  role       text NOT NULL,
  name       text NOT NULL,
  address    text NOT NULL,
  language   text NOT NULL CHECK (language IN ('sv', 'en')),
  changed_at bigint NOT NULL,
  PRIMARY KEY (forbund, member, role)
);
CREATE INDEX contacts_address ON contacts (lower(address));
