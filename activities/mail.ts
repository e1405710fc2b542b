import type { MailEffect } from '../domain/effect';
import type { Outcome } from '../domain/process/take-turn';
import { contactAmong } from '../journal/contacts';
import { messageIdOf, type MailDraft } from '../journal/mail-draft';
import type { PendingMails } from '../journal/pending-mails';
import type { ContactRow, MailRow } from '../journal/rows';
import type { Delivered, DeliveryActivities } from './delivery';
import { isOvertakenBy, isOwed, textsFor, write } from './letter';
import type { Attached, Handed, MailPorts, MailTransport } from './ports/mail';

/** No new try begins later than this into one call, ms: the whole call must end within a minute. */
const LAST_START = 25_000;

/** After so long, and so many tries, a recipient who is always to be tried "later" counts as refused. */
const GIVE_UP = 5 * 86_400_000;
const TRIES = 20;

/** One call: what is pending, and whether it is worth going on. */
interface Round {
  ports: Omit<MailPorts, 'pendingMails'>;
  pending: PendingMails;
  /** This machine's time after which no try begins, epoch ms; `now` may be a test server's. */
  until: number;
  unreachable: boolean;
  /** Effects that the server was reached for, and whose recipient it would not take yet. */
  later: string[];
  /** What had been put down of them before, by Message-ID. */
  known: ReadonlyMap<string, MailRow>;
  contactOf: (effect: MailEffect) => Promise<ContactRow | undefined>;
  /** For the outbox. */
  kept: MailDraft[];
}

/**
 * Sends what is pending of a stream: each step with one Message-ID, at least once, and once unless a server goes silent
 * with the message in its hands; then one more copy and no third. Every step may be cut off anywhere and begun again.
 */
export const createMailActivities = (ports: MailPorts): DeliveryActivities => ({
  async deliver({ stream, notYet = [] }): Promise<Delivered> {
    const until = Date.now() + LAST_START;
    await ports.turnsFirst?.();
    const pending = await ports.pendingMails(stream);
    if (!pending) return { outcomes: [], again: false };
    const effects = pending.effects.filter(({ id }) => !notYet.includes(id));
    const { outcomes, later } = await triedOnce({ ports, pending, until }, effects);
    return { outcomes, again: outcomes.length + later.length < effects.length, ...(later.length > 0 && { later }) };
  },
});

async function triedOnce(
  begun: Pick<Round, 'ports' | 'pending' | 'until'>,
  effects: readonly MailEffect[],
): Promise<{ outcomes: Outcome[]; later: readonly string[] }> {
  const { ports, pending } = begun;
  const known = await ports.mails.known(effects.map(({ id }) => messageIdOf(pending.stream, id)));
  const round: Round = { ...begun, unreachable: false, later: [], known, contactOf: await finding(begun), kept: [] };
  const outcomes = await deliverEach(round, effects);
  await ports.mails.keep(round.kept);
  return { outcomes, later: round.later };
}

/** Sending takes time, in which an address may be corrected or erased; what goes to the outbox goes there at once. */
async function finding({ ports, pending }: Pick<Round, 'ports' | 'pending'>): Promise<Round['contactOf']> {
  const { contacts, transport } = ports;
  const { forbund } = pending;
  if (transport) return ({ to: { member, role } }) => contacts.get(forbund, member, role);
  const all = await contacts.list(forbund);
  return ({ to }) => Promise.resolve(contactAmong(all, to));
}

/** What came of those that are over; throws only where nothing came of anything. */
async function deliverEach(round: Round, effects: readonly MailEffect[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const failures: unknown[] = [];
  for (const effect of effects) {
    const outcome = await deliverOne(round, effect).catch((error: unknown) => void failures.push(error));
    if (outcome) outcomes.push(outcome);
  }
  if (failures.length > 0 && outcomes.length === 0) throw failures[0];
  return outcomes;
}

/** What became of one mail; undefined when it is still to be sent. */
async function deliverOne(round: Round, effect: MailEffect): Promise<Outcome | undefined> {
  const { ports, pending } = round;
  const row = round.known.get(messageIdOf(pending.stream, effect.id));
  const settled = row && settledBefore(row, pending);
  if (settled) return settled;
  if (!isOwed(effect, pending)) return notOwed(ports, effect, row);
  // What has been tried goes on being tried: whoever no server can reach is never known as such otherwise.
  if (!row && isOvertakenBy(effect, pending, ports.now())) return overtaken(effect);
  const contact = await round.contactOf(effect);
  if (!contact) return noContact(round, effect);
  return hand(round, effect, contact);
}

/** What a call that was cut off before its outcome was recorded had already brought about. */
function settledBefore({ status, effect: id, copies }: MailRow, { unknown }: PendingMails): Outcome | undefined {
  if (status === 'SENT' || status === 'OUTBOX') return { type: 'EffectDone', data: { id, outcome: status } };
  return copies > (unknown[id] ?? 0) ? { type: 'EffectUnknown', data: { id } } : undefined;
}

const overtaken = ({ id }: MailEffect): Outcome => ({ type: 'EffectDone', data: { id, outcome: 'OVERTAKEN' } });

async function notOwed({ mails }: Round['ports'], { id }: MailEffect, row?: MailRow): Promise<Outcome> {
  if (row?.status === 'WAITING' || row?.status === 'REFUSED') await mails.note(row.messageId, { status: 'NOT_OWED' });
  return { type: 'EffectDone', data: { id, outcome: 'NOT_OWED' } };
}

async function noContact(round: Round, effect: MailEffect): Promise<Outcome> {
  const { messageId } = await put(round, await draft(round, effect));
  await round.ports.mails.note(messageId, { status: 'REFUSED', lastError: 'NO_CONTACT' });
  return { type: 'EffectFailed', data: { id: effect.id, reason: 'NO_CONTACT', to: effect.to } };
}

/** What is put down of a mail, and what is not. */
interface Letter {
  mail: MailDraft;
  /** Whom it is to, by role. */
  to: string;
  attached: readonly Attached[];
}

interface Drafted extends MailRow, Omit<Letter, 'mail'> {}

async function draft({ ports, pending }: Round, effect: MailEffect, contact?: ContactRow): Promise<Letter> {
  const texts = await textsFor(ports.texts, { effect, pending });
  const { mail, to } = write(ports, { pending, effect, contact, texts, now: ports.now() });
  const { stream, language } = mail;
  const attached = (await ports.attach?.({ stream, effect, language })) ?? [];
  return { mail: { ...mail, attachments: attached.map(({ bytes: _, ...named }) => named) }, to, attached };
}

async function put({ ports }: Round, { mail, ...rest }: Letter): Promise<Drafted> {
  return { ...(await ports.mails.draft(mail)), ...rest };
}

async function hand(round: Round, effect: MailEffect, contact: ContactRow): Promise<Outcome | undefined> {
  const { ports, pending } = round;
  const letter = await draft(round, effect, contact);
  if (!ports.transport) {
    round.kept.push(letter.mail);
    return { type: 'EffectDone', data: { id: effect.id, outcome: 'OUTBOX' } };
  }
  const mail = await put(round, letter);
  // It may be that a call thought to be dead has gone on meanwhile.
  const settled = settledBefore(mail, pending);
  if (settled) return settled;
  if (round.unreachable || Date.now() > round.until) return undefined;
  const office = await ports.contacts.get(pending.forbund, 'office', 'office');
  const outgoing = { ...mail, address: contact.address, ...(office && { replyTo: office.address }) };
  const { handed, copied } = await attempt(ports, ports.transport, outgoing);
  if (handed.result === 'LATER') return postponed(round, { mail, effect, handed, copied });
  return noted(ports, { mail, effect, handed, copied });
}

async function attempt(
  { mails }: Round['ports'],
  transport: MailTransport,
  mail: Drafted & { address: string; replyTo?: string },
): Promise<{ handed: Handed; copied: boolean }> {
  const { messageId, copies, to: name, address, replyTo, attached, effect: step } = mail;
  const { subject, text, html, language, stream } = mail;
  let copied = false;
  await mails.attempt(messageId);
  const reply = replyTo === undefined ? {} : { replyTo };
  const said = { subject, text, html, attachments: attached, language };
  const outgoing = { messageId, to: { name, address }, ...reply, ...said, stream, step };
  const handed = await transport.hand(outgoing, async () => {
    copied = await mails.handingOver(messageId, copies);
    if (!copied) throw new Error('somebody else is handing this mail over');
  });
  return { handed, copied };
}

interface Tried<Result extends Handed = Exclude<Handed, { result: 'LATER' }>> {
  mail: MailRow;
  effect: MailEffect;
  handed: Result;
  copied: boolean;
}

/** Not taken. A recipient that no server would take for days is one that is refused (RFC 5321 4.5.4.1). */
async function postponed(
  round: Round,
  { mail, effect, handed, copied }: Tried<Extract<Handed, { result: 'LATER' }>>,
): Promise<Outcome | undefined> {
  const { ports } = round;
  const { error } = handed;
  round.unreachable = handed.unreachable;
  if (!handed.unreachable && mail.attempts >= TRIES && ports.now() - mail.createdAt > GIVE_UP) {
    return noted(ports, { mail, effect, handed: { result: 'REFUSED', reason: 'RECIPIENT_REFUSED', error }, copied });
  }
  if (!handed.unreachable) round.later.push(effect.id);
  await ports.mails.note(mail.messageId, { status: 'WAITING', takenBack: copied, lastError: error });
  return undefined;
}

async function noted(
  { mails, now }: Round['ports'],
  { mail: { messageId }, effect: { id, to }, handed, copied }: Tried,
): Promise<Outcome | undefined> {
  switch (handed.result) {
    case 'SENT':
      await mails.note(messageId, { status: 'SENT', sentAt: now() });
      return { type: 'EffectDone', data: { id, outcome: 'SENT' } };
    case 'REFUSED':
      await mails.note(messageId, { status: 'REFUSED', takenBack: copied, lastError: handed.error });
      return { type: 'EffectFailed', data: { id, reason: handed.reason, to } };
    case 'UNKNOWN':
      await mails.note(messageId, { status: 'UNKNOWN', lastError: handed.error });
      return { type: 'EffectUnknown', data: { id } };
  }
}
