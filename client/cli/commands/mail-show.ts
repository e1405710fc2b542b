import { formatInstant } from '../../words/instants';
import type { Cli } from '../cli';
import { openMails } from '../door';
import { RefusedError } from '../failures';
import type { Given } from '../given';
import { oneLine } from '../table';

/** By its Message-ID, or by the beginning of it. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const store = await openMails(cli);
  const id = given.theArg(0);
  const bare = id.replace(/^<|>$/g, '');
  const mail =
    (await store.get(id)) ??
    (await store.get(`<${bare}>`)) ??
    (await store.list({ limit: 10_000 })).find(({ messageId }) => messageId.startsWith(`<${bare}`));
  if (!mail) throw new RefusedError('UNKNOWN_MAIL', `there is no mail ${id}`, { id });
  cli.answer(mail, () => [
    `Message-ID: ${mail.messageId}`,
    `${cli.t('Till', 'To')}: ${oneLine(mail.address ?? mail.member)}`,
    `${cli.t('Ämne', 'Subject')}: ${oneLine(mail.subject)}`,
    `${cli.t('Skrivet', 'Written')}: ${formatInstant(mail.createdAt, cli.lang)}`,
    '',
    ...mail.text.split('\n').map(oneLine),
  ]);
  return 0;
}
