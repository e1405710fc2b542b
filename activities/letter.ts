import type { MailEffect } from '../domain/effect';
import { isOvertaken } from '../domain/process/due';
import type { MailDraft } from '../journal/mail-draft';
import type { PendingMails } from '../journal/pending-mails';
import type { ContactRow } from '../journal/rows';
import type { LetterPorts } from './ports/mail';

/** A reminder of what has been done meanwhile helps nobody; escalations and notices tell what has happened. */
export const isOwed = ({ template, duty }: MailEffect, { owed }: PendingMails): boolean =>
  template !== 'reminder' || duty === undefined || owed.some(({ id }) => id === duty.id);

/** A later reminder of the same duty goes by now. `now`: real time, epoch ms. */
export const isOvertakenBy = (
  { template, duty }: MailEffect,
  { owed, clockShiftMs }: PendingMails,
  now: number,
): boolean =>
  template === 'reminder' && owed.some((one) => one.id === duty?.id && isOvertaken(one, duty.step, now + clockShiftMs));

/** The words of the paragraphs that a mail shows, by hash. */
export async function textsFor(
  texts: LetterPorts['texts'],
  { effect, pending }: { effect: MailEffect; pending: PendingMails },
): Promise<Readonly<Record<string, string>>> {
  const named = effect.about.paragraphs;
  const hashes = pending.paragraphs.filter(({ number }) => Array.isArray(named) && named.includes(number));
  return hashes.length === 0 ? {} : texts(hashes.map(({ hash }) => hash));
}

export interface Writing {
  pending: PendingMails;
  effect: MailEffect;
  contact: ContactRow | undefined;
  texts: Readonly<Record<string, string>>;
  /** Real time, epoch ms. */
  now: number;
}

/** The words are made anew at each try: an address, a language or a text corrected between tries counts. */
export function write(
  { render, baseUrl }: Pick<LetterPorts, 'render' | 'baseUrl'>,
  { pending, effect, contact, texts, now }: Writing,
): { mail: MailDraft; to: string } {
  const language = contact?.language ?? 'sv';
  const at = now + pending.clockShiftMs;
  const { subject, text, html, to } = render({ effect, matter: pending, lang: language, texts, baseUrl, at });
  const { member, role } = effect.to;
  const { stream, forbund } = pending;
  const address = contact?.address ?? null;
  const whose = { stream, effect: effect.id, forbund, member, role, address, language, createdAt: now };
  return { mail: { ...whose, subject, text, html }, to };
}
