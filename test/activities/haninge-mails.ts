import type { Pool } from 'pg';
import { createMailActivities } from '../../activities/mail';
import type { MailPorts } from '../../activities/ports/mail';
import { createSmtpTransport } from '../../activities/smtp';
import { renderMail } from '../../client/mail/render';
import type { Command } from '../../domain/command';
import { formation } from '../../domain/formation/formation';
import { blank } from '../../domain/process/process';
import type { Outcome } from '../../domain/process/take-turn';
import { createContactStore } from '../../journal/contacts';
import { createDocuments } from '../../journal/documents';
import { createMailStore } from '../../journal/mails';
import { pendingMailsOf } from '../../journal/pending-mails';
import type { ContactRow } from '../../journal/rows';
import { haninge, noon } from '../domain/formation/haninge';
import { command, Turns } from '../process/turns';

const stream = 'formation-haninge-1';
const members = ['HAN', 'LAN', 'FK', 'SLL'];

export const contact = (member: string, changed: Partial<ContactRow> = {}): ContactRow => ({
  forbund: 'haninge',
  member,
  role: member === 'office' ? 'office' : 'registrar',
  name: `Person of ${member}`,
  address: `${member.toLowerCase()}@members.example`,
  language: member === 'FK' ? 'en' : 'sv',
  ...changed,
});

/** The Haninge formation with its mails: real rules, a real database, a real transport when told of a server. */
export async function haningeMails(pool: Pool) {
  await pool.query('TRUNCATE contacts, mails');
  const [contacts, mails, documents] = [createContactStore(pool), createMailStore(pool), createDocuments(pool)];
  for (const member of [...members, 'office']) await contacts.set(contact(member));
  const turns = new Turns({ decider: formation });
  turns.process = blank(formation);
  let now = noon('2005-12-23');

  const ports = (url?: string): MailPorts => ({
    pendingMails: (name) => Promise.resolve(pendingMailsOf(formation, turns.process, name)),
    mails,
    contacts,
    texts: (hashes) => documents.getTexts(hashes),
    render: renderMail,
    ...(url !== undefined && { transport: createSmtpTransport({ url, from: 'Kansliet <kansliet@forbund.example>' }) }),
    baseUrl: 'http://127.0.0.1:4000',
    now: () => now,
  });

  return {
    stream,
    contacts,
    mails,
    documents,
    turns,
    ports,
    pending: () => pendingMailsOf(formation, turns.process, stream).effects.map(({ id }) => id),
    /** Noon of a day comes, with these commands. */
    on(day: string, ...commands: Command[]) {
      now = noon(day);
      return turns.take({ stream, now, received: commands.map((command) => ({ command, at: now })) });
    },
    /** One call of the activity; what came of it is recorded, unless the worker dies before. */
    async deliver(url?: string, { dies = false, notYet = [] as readonly string[] } = {}) {
      const delivered = await createMailActivities(ports(url)).deliver({ stream, notYet });
      if (!dies) turns.take({ stream, now, noted: delivered.outcomes });
      return delivered;
    },
  };
}

export type HaningeMails = Awaited<ReturnType<typeof haningeMails>>;

/** The text is out, and the first reminders have fallen due: one to each of the four members. */
export async function remindedOnce(pool: Pool): Promise<HaningeMails> {
  const system = await haningeMails(pool);
  system.on('2005-12-23', command('start', 'StartFormation', { plan: haninge, clockShiftMs: 0 }));
  system.on('2005-12-23', command('send', 'SendOutCharter', { on: '2005-12-23' }));
  system.on('2005-12-24');
  return system;
}

export const kinds = (outcomes: readonly Outcome[]): string[] =>
  outcomes.map(({ type, data }) => ('outcome' in data ? data.outcome : 'reason' in data ? data.reason : type)).sort();
