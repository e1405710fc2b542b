import { createMailActivities } from '../activities/mail';
import { createOutbox } from '../activities/outbox';
import type { Outbox } from '../activities/ports/mail';
import { createSmtpTransport } from '../activities/smtp';
import { renderMail } from '../client/mail/render';
import { attachNotice, hasNotice } from '../client/payments/notice/attach';
import { commandProblems } from '../contracts/commands';
import type { Journal } from '../journal/journal';
import { pendingMailsOf } from '../journal/pending-mails';
import type { PendingMails } from '../journal/pending-mails';
import type { WorkerPorts } from './compose';
import type { Config } from './config';

export type MailSettings = Pick<Config, 'smtpUrl' | 'mailFrom'> & {
  baseUrl: string;
  /** Epoch ms on the server's clock, where that is not this machine's. */
  now?: () => number;
  /** False where nobody will open what mails carry: none is made. */
  papers?: boolean;
};

/** What the worker needs from outside: how mail is rendered and sent, and what guards a command. */
export function workerPorts({ smtpUrl, mailFrom, baseUrl, now = Date.now, papers = true }: MailSettings): WorkerPorts {
  const transport = smtpUrl === undefined ? {} : { transport: createSmtpTransport({ url: smtpUrl, from: mailFrom }) };
  return {
    commandProblems,
    onDefect: (error, { id, type }) => {
      const message = error instanceof Error ? error.message : String(error);
      console.error(JSON.stringify({ level: 'error', at: 'turn', command: type, id, message }));
    },
    ...(smtpUrl === undefined && { outbox: (journal) => outboxOf(journal, { baseUrl, papers }) }),
    delivery: (journal, turnsFirst) =>
      createMailActivities({
        ...(turnsFirst && { turnsFirst }),
        pendingMails: (stream) => pendingMailsIn(journal, stream),
        mails: journal.mails,
        contacts: journal.contacts,
        texts: (hashes) => journal.documents.getTexts(hashes),
        render: renderMail,
        ...(papers && { attach: (attaching) => attachNotice(journal, attaching) }),
        baseUrl,
        now,
        ...transport,
      }),
  };
}

const outboxOf = ({ soon }: Journal, { baseUrl, papers }: Required<Pick<MailSettings, 'baseUrl' | 'papers'>>): Outbox =>
  createOutbox({
    contacts: soon.contacts,
    texts: (hashes) => soon.documents.getTexts(hashes),
    render: renderMail,
    ...(papers && { hasPapers: hasNotice }),
    baseUrl,
  });

async function pendingMailsIn({ store }: Journal, stream: string): Promise<PendingMails | undefined> {
  const { process } = await store.standing(stream);
  return process.version === 0 ? undefined : pendingMailsOf(store.deciderOf(stream), process, stream);
}
