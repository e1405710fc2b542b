import type { Pool } from 'pg';
import { keeping, kept, messageIdOf, storable, type MailDraft } from './mail-draft';
import type { MailRow, MailStatus } from './rows';

export interface MailFilter {
  status?: MailStatus;
  forbund?: string;
  stream?: string;
  /** 200 when not told. */
  limit?: number;
}

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
  /** Those of the mails that have been put down, by Message-ID. */
  known: (messageIds: readonly string[]) => Promise<ReadonlyMap<string, MailRow>>;
  /** Puts it down as waiting, or renews what is not yet sent; gives back the row as it stands. */
  draft: (draft: MailDraft) => Promise<MailRow>;
  /** Puts all of them in the outbox at once; what was sent stays as it went. */
  keep: (drafts: readonly MailDraft[]) => Promise<void>;
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

const columns = `message_id AS "messageId", stream, effect, forbund, member, role, address, language, subject, text, html,
  attachments, status, attempts, copies, last_error AS "lastError", created_at::float8 AS "createdAt", sent_at::float8 AS "sentAt"`;

const drafting = `
  INSERT INTO mails AS mail (message_id, stream, effect, forbund, member, role, address, language, subject, text, html,
    created_at, attachments, status)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'WAITING')
  ON CONFLICT (message_id) DO UPDATE
    SET address = $7, language = $8, subject = $9, text = $10, html = $11, attachments = $13
    WHERE mail.status IN ('WAITING', 'UNKNOWN', 'REFUSED')
  RETURNING ${columns}`;

export const createMailStore = (pool: Pool): MailStore => ({
  ...readers(pool),
  draft: (draft) => draftOne(pool, draft),
  keep: (drafts) => keepAll(pool, drafts),
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
  const drafted = await pool.query<MailRow>({ name: 'draft mail', text: drafting, values: values.map(storable) });
  // None came back: it went before, and stands as it went.
  const row = drafted.rows[0] ?? (await one(pool, id));
  if (!row) throw new Error(`mail ${id} was put down and is gone`);
  return row;
}

async function keepAll(pool: Pool, drafts: readonly MailDraft[]): Promise<void> {
  if (drafts.length > 0) await pool.query({ name: 'keep mails', text: keeping('$1'), values: [kept(drafts)] });
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

const readers = (pool: Pool): Pick<MailStore, 'list' | 'get' | 'known'> => ({
  get: (messageId) => one(pool, messageId),
  known: (messageIds) => several(pool, messageIds),
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
  return (await several(pool, [messageId])).get(messageId);
}

async function several(pool: Pool, messageIds: readonly string[]): Promise<Map<string, MailRow>> {
  const query = { name: 'mails by id', text: `SELECT ${columns} FROM mails WHERE message_id = ANY ($1)`, values: [messageIds] }; // prettier-ignore
  const { rows } = await pool.query<MailRow>(query);
  return new Map(rows.map((row) => [row.messageId, row]));
}
