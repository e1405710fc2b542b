import type { Pool } from 'pg';
import type { MailRow } from './rows';

/** A mail as it may be handed over: without the address, which is a person's, and without what a server said of it. */
export type KeptMail = Omit<MailRow, 'address' | 'lastError' | 'html' | 'attempts' | 'copies'>;

const columns = `message_id AS "messageId", stream, effect, forbund, member, role, language, subject, text, attachments, status,
  created_at::float8 AS "createdAt", sent_at::float8 AS "sentAt"`;

const page = `SELECT ${columns} FROM mails
  WHERE stream = $1 AND (created_at, message_id) > ($2::bigint, $3::text) ORDER BY created_at, message_id LIMIT 200`;

/** All mails of a stream, oldest first, some at a time. */
export async function* mailsOf(pool: Pool, stream: string): AsyncGenerator<KeptMail> {
  let after: Pick<KeptMail, 'createdAt' | 'messageId'> = { createdAt: -1, messageId: '' };
  for (;;) {
    const { rows } = await pool.query<KeptMail>(page, [stream, after.createdAt, after.messageId]);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last;
  }
}
