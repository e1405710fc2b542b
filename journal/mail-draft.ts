import { createHash } from 'node:crypto';
import type { MailRow } from './rows';

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

/** The same step has the same Message-ID, however often it is tried. */
export const messageIdOf = (stream: string, effect: string): string =>
  `<${createHash('sha256').update(`${stream}/${effect}`).digest('hex').slice(0, 32)}@forbund>`;

/** Puts the drafts in a parameter in the outbox at once; what was sent stays as it went. */
export const keeping = (parameter: string, where = ''): string => `
  INSERT INTO mails AS mail (message_id, stream, effect, forbund, member, role, address, language, subject, text, html,
    created_at, attachments, status)
  SELECT id, stream, effect, forbund, member, role, address, language, subject, text, html, "createdAt", attachments, 'OUTBOX'
  FROM jsonb_to_recordset(${parameter}) AS draft (id text, stream text, effect text, forbund text, member text, role text,
    address text, language text, subject text, text text, html text, "createdAt" bigint, attachments jsonb)
  ${where}
  ON CONFLICT (message_id) DO UPDATE
    SET address = excluded.address, language = excluded.language, subject = excluded.subject, text = excluded.text,
      html = excluded.html, attachments = excluded.attachments, status = 'OUTBOX', last_error = NULL
    WHERE mail.status NOT IN ('SENT', 'OUTBOX')`;

/** The parameter of `keeping`. */
export function kept(drafts: readonly MailDraft[]): string {
  const rows = drafts.map((draft) => ({ attachments: [], ...draft, id: messageIdOf(draft.stream, draft.effect) }));
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? storable(value) : value));
}

/** PostgreSQL's text holds everything but NUL, and its JSON no half of a sign. */
export const storable = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? value.replaceAll(/\0|\p{Surrogate}/gu, '\uFFFD') : value;
