import type { MailRow, MailStatus } from '../../../journal/rows';
import { formatInstant } from '../../words/instants';
import { mailStatusWords } from '../../words/mail';
import type { Cli } from '../cli';
import { openMails } from '../door';
import type { Given } from '../given';
import { oneOf } from '../one-of';
import { table } from '../table';

const statuses: readonly MailStatus[] = ['WAITING', 'OUTBOX', 'SENT', 'REFUSED', 'UNKNOWN', 'NOT_OWED'];

export async function run(cli: Cli, given: Given): Promise<number> {
  const forbund = given.text('forbund');
  const status = given.text('status') === undefined ? undefined : oneOf(statuses, given, 'status');
  const store = await openMails(cli);
  const mails = await store.list({ ...(forbund !== undefined && { forbund }), ...(status && { status }) });
  cli.answer({ mails: mails.map(headOf) }, () => lines(cli, mails));
  return 0;
}

/** Without the letter itself: `mail show` has it. */
const headOf = ({ text: _text, html: _html, ...head }: MailRow): Omit<MailRow, 'text' | 'html'> => head;

function lines(cli: Cli, mails: readonly MailRow[]): string[] {
  if (mails.length === 0) return [cli.t('Inga mejl.', 'No mails.')];
  const head = [cli.t('När', 'When'), cli.t('Läge', 'Status'), cli.t('Till', 'To'), cli.t('Ämne', 'Subject'), 'Id'];
  return table(
    cli,
    head,
    mails.map((mail) => [
      formatInstant(mail.sentAt ?? mail.createdAt, cli.lang),
      mailStatusWords(mail.status, cli.lang),
      mail.address ?? mail.member,
      mail.subject,
      mail.messageId,
    ]),
  );
}
