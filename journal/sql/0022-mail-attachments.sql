-- What went with a mail: names and hashes; the files lie in the document store and hold no personal data.
ALTER TABLE mails ADD COLUMN attachments jsonb NOT NULL DEFAULT '[]';
