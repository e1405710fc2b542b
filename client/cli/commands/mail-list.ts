import type { MailRow, MailStatus } from '../../../journal/rows';
import { formatInstant } from '../../words/instants';
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
      statusWords(cli, mail.status),
      mail.address ?? mail.member,
      mail.subject,
      mail.messageId,
    ]),
  );
}

export function statusWords(cli: Cli, status: MailStatus): string {
  const words: Record<MailStatus, readonly [sv: string, en: string]> = {
    WAITING: ['väntar', 'waiting'],
    OUTBOX: ['i utkorgen', 'in the outbox'],
    SENT: ['skickat', 'sent'],
    REFUSED: ['nekat', 'refused'],
    UNKNOWN: ['okänt', 'unknown'],
    NOT_OWED: ['behövdes inte', 'not needed'],
  };
  return cli.t(...words[status]);
}
