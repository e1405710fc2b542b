import type { MailEffect } from '../domain/effect';
import type { Outcome } from '../domain/process/take-turn';
import { contactAmong } from '../journal/contacts';
import type { MailDraft } from '../journal/mail-draft';
import type { PendingMails } from '../journal/pending-mails';
import type { ContactRow } from '../journal/rows';
import { isOvertakenBy, isOwed, textsFor, write, type Writing } from './letter';
import type { Outbox, OutboxPorts } from './ports/mail';

/** Mails that a turn puts in the outbox at most; more are a delivery's. */
const AT_ONCE = 20;

/** Where no server takes mail, the turn itself puts it in the outbox: it lies beside the journal. */
export const createOutbox =
  (ports: OutboxPorts): Outbox =>
  async (pending, now) => {
    const laid: Laying = { outcomes: [], mails: [] };
    const effects = pending.effects.filter((effect) => !ports.hasPapers?.(effect));
    if (effects.length === 0 || effects.length > AT_ONCE) return laid;
    const contacts = await ports.contacts.list(pending.forbund);
    for (const effect of effects) await lay(ports, { effect, pending, contacts, now }, laid);
    return laid;
  };

interface Laying {
  outcomes: Outcome[];
  mails: MailDraft[];
}

interface One {
  effect: MailEffect;
  pending: PendingMails;
  contacts: readonly ContactRow[];
  now: number;
}

/** Whoever has no contact is a delivery's, which tells the office; and so is a mail whose words cannot be made. */
async function lay(ports: OutboxPorts, one: One, { outcomes, mails }: Laying): Promise<void> {
  const { effect, pending, contacts, now } = one;
  const over = (outcome: 'OUTBOX' | 'NOT_OWED' | 'OVERTAKEN'): number =>
    outcomes.push({ type: 'EffectDone', data: { id: effect.id, outcome } });
  if (!isOwed(effect, pending)) return void over('NOT_OWED');
  if (isOvertakenBy(effect, pending, now)) return void over('OVERTAKEN');
  const contact = contactAmong(contacts, effect.to);
  const mail = contact && written(ports, { ...one, contact, texts: await textsFor(ports.texts, one) });
  if (!mail) return;
  mails.push(mail);
  over('OUTBOX');
}

function written(ports: OutboxPorts, writing: Writing): MailDraft | undefined {
  try {
    return write(ports, writing).mail;
  } catch {
    return undefined;
  }
}
