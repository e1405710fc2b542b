import type { ContactStore } from '../../journal/contacts';
import type { MailDraft } from '../../journal/mail-draft';
import type { MailStore } from '../../journal/mails';
import type { MailEffect } from '../../domain/effect';
import type { Outcome } from '../../domain/process/take-turn';
import type { Letter, MailInput, PendingMails } from '../../journal/pending-mails';
import type { MailAttachment } from '../../journal/rows';

/** A mail as a server gets it. */
export interface Outgoing {
  messageId: string;
  to: { name: string; address: string };
  /** The office: "reply to this mail" must reach somebody. */
  replyTo?: string;
  subject: string;
  text: string;
  html: string;
  attachments: readonly Attached[];
  language: 'sv' | 'en';
  stream: string;
  /** The effect's id: which step of which duty. */
  step: string;
}

/** A file that goes with a mail, as it lies in the document store. */
export interface Attached extends MailAttachment {
  bytes: Buffer;
}

/** Which mail of which process, and in whose language. */
export interface Attaching {
  stream: string;
  effect: MailEffect;
  language: 'sv' | 'en';
}

/** What came of handing a mail to a server. `error` never holds the address. */
export type Handed =
  | { result: 'SENT' }
  /** Trying again cannot cure it. */
  | { result: 'REFUSED'; reason: 'RECIPIENT_REFUSED' | 'MESSAGE_REFUSED'; error: string }
  /** Not taken; `unreachable`: nor would any other mail be now. */
  | { result: 'LATER'; error: string; unreachable: boolean }
  /** The server had the whole message and did not answer. */
  | { result: 'UNKNOWN'; error: string };

export interface MailTransport {
  /** Never throws. Awaits `handingOver` before the first byte of the message; when that fails nothing is sent. */
  hand: (mail: Outgoing, handingOver: () => Promise<void>) => Promise<Handed>;
}

/** What the words of a mail are made with. */
export interface LetterPorts {
  /** Paragraphs' words by hash. */
  texts: (hashes: readonly string[]) => Promise<Readonly<Record<string, string>>>;
  render: (input: MailInput) => Letter;
  baseUrl: string;
}

/** What delivery needs of the world. */
export interface MailPorts extends LetterPorts {
  pendingMails: (stream: string) => Promise<PendingMails | undefined>;
  mails: Pick<MailStore, 'known' | 'draft' | 'keep' | 'attempt' | 'handingOver' | 'note'>;
  contacts: Pick<ContactStore, 'get' | 'list'>;
  /** Makes and stores what goes with a mail, the same bytes each time; most have nothing. */
  attach?: (attaching: Attaching) => Promise<readonly Attached[]>;
  /** Waits while many processes are at their turns. */
  turnsFirst?: () => Promise<void>;
  /** Without one, mails are put in the outbox. */
  transport?: MailTransport;
  /** Real time, epoch ms. */
  now: () => number;
}

/** Mails for the outbox, and what thereby has come of their effects: to be stored together or not at all. */
export interface Laid {
  mails: readonly MailDraft[];
  outcomes: readonly Outcome[];
}

/**
 * Writes what goes to the outbox; what it leaves alone is delivered later. `now`: real time, epoch ms. Fails where the
 * database does, which the turn could not store anything in either.
 */
export type Outbox = (pending: PendingMails, now: number) => Promise<Laid>;

export interface OutboxPorts extends LetterPorts {
  contacts: Pick<ContactStore, 'list'>;
  /** Making what goes with it takes longer than a turn may. */
  hasPapers?: (effect: MailEffect) => boolean;
}
