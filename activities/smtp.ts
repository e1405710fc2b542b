import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Handed, MailTransport, Outgoing } from './ports/mail';

/** Patience, ms: a try against a server that says nothing is over well within a minute. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 20_000, dnsTimeout: 5_000 };

export interface SmtpSettings {
  /** As SMTP_URL: smtp://user:password@host:port, or smtps:// for TLS from the start. */
  url: string;
  /** As MAIL_FROM: "Name <address>". */
  from?: string;
}

/** What the connection says of an error; `command` is the stage only where the server has answered. */
interface SmtpError extends Error {
  code?: string;
  command?: string;
  response?: string;
  responseCode?: number;
}

/** Hands mails to a real server, a connection each. */
export const createSmtpTransport = ({ url, from = 'forbund <forbund@localhost>' }: SmtpSettings): MailTransport => ({
  async hand(mail, handingOver) {
    const { raw, envelope } = await composed(mail, from);
    const message = new Handover(raw, handingOver);
    const connection = new SMTPConnection({ ...parseConnectionUrl(url), ...patience });
    try {
      await converse(
        connection,
        () => connect(connection, url),
        () => send(connection, envelope, message),
      );
      connection.quit();
      return { result: 'SENT' };
    } catch (error) {
      connection.close();
      return judged(error as SmtpError, { whole: message.whole, address: mail.to.address });
    }
  },
});

async function composed(
  mail: Outgoing,
  from: string,
): Promise<{ raw: Buffer; envelope: { from: string; to: string[] } }> {
  const headers = {
    'Auto-Submitted': 'auto-generated',
    'Content-Language': mail.language,
    'X-Forbund-Stream': mail.stream,
    'X-Forbund-Step': mail.step,
  };
  const { to, replyTo, subject, text, html, messageId, attachments } = mail;
  const safe = { disableFileAccess: true, disableUrlAccess: true };
  const composer = new MailComposer({
    from,
    to: [to],
    ...(replyTo !== undefined && { replyTo }),
    subject,
    text,
    html,
    messageId,
    headers,
    attachments: attachments.map(({ name, type, bytes }) => ({ filename: name, contentType: type, content: bytes })),
    ...safe,
  });
  const message = composer.compile();
  const sender = message.getEnvelope().from;
  const raw = await message.build();
  return { raw, envelope: { from: sender === false ? '' : sender, to: [to.address] } };
}

/**
 * The message as the server reads it. nodemailer gives an error after a lost connection the same code and command at
 * every stage, so how far the message had gone is noted here: it is read only after the server's 354.
 */
class Handover extends Readable {
  /** The server may have the whole message: if it does not answer now, nobody knows. */
  whole = false;
  private begun = false;

  constructor(
    private readonly raw: Buffer,
    private readonly handingOver: () => Promise<void>,
  ) {
    super();
  }

  override _read(): void {
    if (this.begun) return;
    this.begun = true;
    this.handingOver().then(
      () => {
        this.whole = true;
        this.push(this.raw);
        this.push(null);
      },
      (error: unknown) => this.destroy(error as Error),
    );
  }
}

/** Both halves of a conversation; an error that the connection itself reports ends it. */
async function converse(connection: SMTPConnection, ...halves: (() => Promise<void>)[]): Promise<void> {
  const broken = new Promise<never>((_resolve, reject) => {
    connection.once('error', reject);
  });
  broken.catch(() => undefined);
  connection.on('error', () => undefined);
  for (const half of halves) await Promise.race([half(), broken]);
}

const connect = async (connection: SMTPConnection, url: string): Promise<void> => {
  await called((done) => connection.connect(done));
  const { auth } = parseConnectionUrl(url);
  if (auth && connection.allowsAuth) await called((done) => connection.login(auth, done));
};

const send = (connection: SMTPConnection, envelope: { from: string; to: string[] }, message: Readable): Promise<void> =>
  called((done) => connection.send(envelope, message, done));

const called = (call: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    call((error) => (error ? reject(error) : resolve()));
  });

/** Servers repeat the address, in small letters at times. */
const without = (address: string, text: string): string =>
  text.replace(new RegExp(address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), '<…>');

function judged(error: SmtpError, { whole, address }: { whole: boolean; address: string }): Handed {
  const shown = without(address, error.response ?? error.message).slice(0, 500);
  if (error.responseCode === undefined) return withoutAnswer(error, whole, shown);
  const permanent = error.responseCode >= 500;
  if (permanent && error.command === 'RCPT TO') return { result: 'REFUSED', reason: 'RECIPIENT_REFUSED', error: shown };
  if (permanent && error.command === 'DATA') return { result: 'REFUSED', reason: 'MESSAGE_REFUSED', error: shown };
  const unreachable = error.command !== 'RCPT TO' && error.command !== 'DATA';
  return { result: 'LATER', error: shown, unreachable };
}

function withoutAnswer({ code }: SmtpError, whole: boolean, error: string): Handed {
  // nodemailer refuses these itself: an address no server could take, a message larger than this one takes.
  if (code === 'EENVELOPE') return { result: 'REFUSED', reason: 'RECIPIENT_REFUSED', error };
  if (code === 'EMESSAGE') return { result: 'REFUSED', reason: 'MESSAGE_REFUSED', error };
  return whole ? { result: 'UNKNOWN', error } : { result: 'LATER', error, unreachable: code !== 'ESTREAM' };
}
