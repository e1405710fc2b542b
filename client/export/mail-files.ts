import { civilDateAt } from '../../domain/calendar/stockholm';
import type { KeptMail } from '../../journal/mail-pages';
import { formatInstant } from '../words/instants';
import { exportWords } from '../words/export';
import { mailStatusWords, roleWords } from '../words/mail';
import { speak, type Language, type Names } from '../words/tongue';

/** A mail as lists name it; `on` is real time, also of an exercise, whose clock may have been moved since. */
export interface MailHead {
  no: number;
  on: string;
  to: string;
  subject: string;
  status: string;
}

interface Telling {
  lang: Language;
  names: Names;
}

/** "registratorn, Haninge kommun": whom it was to, by role and member alone. */
const receiver = ({ member, role }: KeptMail, { lang, names }: Telling): string =>
  `${roleWords(role, lang)}, ${speak(lang, names).member(member)}`;

export const headOf = (mail: KeptMail, no: number, telling: Telling): MailHead => ({
  no,
  on: civilDateAt(mail.sentAt ?? mail.createdAt),
  to: receiver(mail, telling),
  subject: mail.subject,
  status: mailStatusWords(mail.status, telling.lang),
});

/** A mail as it was written, under a head of its own. */
export function mailText(mail: KeptMail, no: number, telling: Telling): string {
  const { lang } = telling;
  const words = exportWords(lang);
  const { to, subject, status } = headOf(mail, no, telling);
  const facts: [string, string][] = [
    [words.mailTo, to],
    [words.written, formatInstant(mail.createdAt, lang)],
    [words.status, status],
    [words.subject, subject],
    ['Message-ID', mail.messageId],
    ...mail.attachments.map(({ name, sha256 }): [string, string] => [words.attachment, `${name}, SHA-256 ${sha256}`]),
  ];
  const head = facts.map(([label, value]) => `${label}: ${value}`).join('\n');
  return `${'='.repeat(72)}\n${words.mail} ${no}\n${head}\n\n${mail.text.trimEnd()}\n\n`;
}
