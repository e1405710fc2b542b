import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Documents } from '../../../journal/documents';
import type { MailAttachment } from '../../../journal/rows';
import { formatInstant } from '../../words/instants';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { RefusedError } from '../failures';
import type { Given } from '../given';
import { oneLine } from '../table';

/** By its Message-ID, or by the beginning of it. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const { mails: store, documents } = await openJournal(cli);
  const id = given.theArg(0);
  const bare = id.replace(/^<|>$/g, '');
  const mail =
    (await store.get(id)) ??
    (await store.get(`<${bare}>`)) ??
    (await store.list({ limit: 10_000 })).find(({ messageId }) => messageId.startsWith(`<${bare}`));
  if (!mail) throw new RefusedError('UNKNOWN_MAIL', `there is no mail ${id}`, { id });
  const folder = given.text('save');
  if (folder !== undefined) await save(mail.attachments, documents, folder);
  cli.answer(mail, () => [
    `Message-ID: ${mail.messageId}`,
    `${cli.t('Till', 'To')}: ${oneLine(mail.address ?? mail.member)}`,
    `${cli.t('Ämne', 'Subject')}: ${oneLine(mail.subject)}`,
    `${cli.t('Skrivet', 'Written')}: ${formatInstant(mail.createdAt, cli.lang)}`,
    ...mail.attachments.map(({ name, sha256 }) => `${cli.t('Bilaga', 'Attachment')}: ${name}  SHA-256 ${sha256}`),
    '',
    ...mail.text.split('\n').map(oneLine),
  ]);
  return 0;
}

/** The attachments as they were sent, by their names. */
async function save(attachments: readonly MailAttachment[], documents: Documents, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, sha256 } of attachments) {
    const file = await documents.getFile(sha256);
    if (file) await writeFile(join(folder, name), file.bytes);
  }
}
