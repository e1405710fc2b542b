import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { MailRow, MailStatus } from './rows';

export interface MailFilter {
  status?: MailStatus;
  forbund?: string;
  stream?: string;
  /** 200 when not told. */
  limit?: number;
}

/** A mail as it is about to be sent; kept the same from try to try but for what has been corrected since. */
export type MailDraft = Pick<
  MailRow,
  | 'stream'
  | 'effect'
  | 'forbund'
  | 'member'
  | 'role'
  | 'address'
  | 'language'
  | 'subject'
  | 'text'
  | 'html'
  | 'createdAt'
> &
  Partial<Pick<MailRow, 'attachments'>>;

/** How a try ended. `takenBack`: the copy being handed over was not taken, the server has said so. */
export interface MailNote {
  status: MailStatus;
  takenBack?: boolean;
  lastError?: string | null;
  sentAt?: number;
}

/** Every mail there ever was, with what is known of it. */
export interface MailStore {
  /** Newest first. */
  list: (filter?: MailFilter) => Promise<MailRow[]>;
  get: (messageId: string) => Promise<MailRow | undefined>;
  /** Puts it down as waiting, or renews what is not yet sent; gives back the row as it stands. */
  draft: (draft: MailDraft) => Promise<MailRow>;
  /** One more try begins. */
  attempt: (messageId: string) => Promise<void>;
  /**
   * Written before the server gets the first byte: should everything die now, the message may be on its way.
   * False when somebody else has begun to hand over since `copies` was read.
   */
  handingOver: (messageId: string, copies: number) => Promise<boolean>;
  note: (messageId: string, note: MailNote) => Promise<void>;
  /** Erases an address, and what was written to it; subject, time and outcome stay. The number of mails blanked. */
  eraseAddress: (address: string) => Promise<number>;
}

/** The same step has the same Message-ID, however often it is tried. */
export const messageIdOf = (stream: string, effect: string): string =>
  `<${createHash('sha256').update(`${stream}/${effect}`).digest('hex').slice(0, 32)}@forbund>`;

const columns = `message_id AS "messageId", stream, effect, forbund, member, role, address, language, subject, text, html,
  attachments, status, attempts, copies, last_error AS "lastError", created_at::float8 AS "createdAt", sent_at::float8 AS "sentAt"`;

const drafting = `
  INSERT INTO mails AS mail (message_id, stream, effect, forbund, member, role, address, language, subject, text, html,
    created_at, attachments, status)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'WAITING')
  ON CONFLICT (message_id) DO UPDATE
    SET address = $7, language = $8, subject = $9, text = $10, html = $11, attachments = $13
    WHERE mail.status IN ('WAITING', 'UNKNOWN', 'REFUSED')`;

export const createMailStore = (pool: Pool): MailStore => ({
  ...readers(pool),
  draft: (draft) => draftOne(pool, draft),
  async attempt(messageId) {
    await pool.query('UPDATE mails SET attempts = attempts + 1 WHERE message_id = $1', [messageId]);
  },
  async handingOver(messageId, copies) {
    const begun = await pool.query(
      `UPDATE mails SET copies = copies + 1, status = 'UNKNOWN'
       WHERE message_id = $1 AND copies = $2 AND status IN ('WAITING', 'UNKNOWN', 'REFUSED')`,
      [messageId, copies],
    );
    return begun.rowCount === 1;
  },
  note: (messageId, note) => noteOne(pool, messageId, note),
  async eraseAddress(address) {
    const erased = await pool.query(
      `UPDATE mails SET address = NULL, text = '', html = '', last_error = NULL WHERE lower(address) = lower($1)`,
      [address],
    );
    return erased.rowCount ?? 0;
  },
});

async function draftOne(pool: Pool, draft: MailDraft): Promise<MailRow> {
  const id = messageIdOf(draft.stream, draft.effect);
  const { stream, effect, forbund, member, role, address, language, subject, text, html, createdAt } = draft;
  const said = [member, role, address, language, subject, text, html, createdAt];
  const values = [id, stream, effect, forbund, ...said, JSON.stringify(draft.attachments ?? [])];
  await pool.query(drafting, values.map(storable));
  const row = await one(pool, id);
  if (!row) throw new Error(`mail ${id} was put down and is gone`);
  return row;
}

/** A server's yes is never taken back: nobody overwrites SENT. */
const noting = `
  UPDATE mails SET copies = copies - $3::int, last_error = $4, sent_at = coalesce($5, sent_at),
    status = CASE WHEN $2 = 'WAITING' AND copies > $3::int THEN 'UNKNOWN' ELSE $2 END
  WHERE message_id = $1 AND status <> 'SENT'`;

async function noteOne(
  pool: Pool,
  messageId: string,
  { status, takenBack, lastError, sentAt }: MailNote,
): Promise<void> {
  await pool.query(noting, [messageId, status, takenBack ? 1 : 0, lastError ?? null, sentAt ?? null]);
}

const readers = (pool: Pool): Pick<MailStore, 'list' | 'get'> => ({
  get: (messageId) => one(pool, messageId),
  async list({ status, forbund, stream, limit = 200 } = {}) {
    const found = await pool.query<MailRow>(
      `SELECT ${columns} FROM mails
       WHERE ($1::text IS NULL OR status = $1) AND ($2::text IS NULL OR forbund = $2) AND ($3::text IS NULL OR stream = $3)
       ORDER BY created_at DESC, message_id LIMIT $4`,
      [status ?? null, forbund ?? null, stream ?? null, limit],
    );
    return found.rows;
  },
});

async function one(pool: Pool, messageId: string): Promise<MailRow | undefined> {
  const found = await pool.query<MailRow>(`SELECT ${columns} FROM mails WHERE message_id = $1`, [messageId]);
  return found.rows[0];
}

/** PostgreSQL's text holds everything but NUL. */
const storable = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? value.replaceAll('\u0000', '\uFFFD') : value;
