import type { AddressInfo, Socket } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** What the receiver does with the next messages; it can be changed while it runs. */
export interface Behaviour {
  /** Answers to RCPT TO by address: a code, e.g. 550 or 451. */
  refuses: Record<string, number>;
  /** How many of the next messages it takes whole and then dies, without an answer. */
  takesAndDies: number;
  /** Hangs up before it says that it wants the message. */
  diesBeforeData: boolean;
  /** Leaves whoever names a recipient without an answer; `onWaiting` is told. */
  keepsWaiting: boolean;
  onWaiting: () => void;
  /** The answer to the message itself, e.g. 554 or 452. */
  answersData: number;
}

export interface Receiver {
  url: string;
  /** Whole messages that came in, answered or not. */
  copies: ParsedMail[];
  behaviour: Behaviour;
  close: () => Promise<void>;
}

/** A real SMTP server on a free port, or on the port it had before. */
export async function startReceiver(port = 0): Promise<Receiver> {
  const copies: ParsedMail[] = [];
  const behaviour: Behaviour = {
    refuses: {},
    takesAndDies: 0,
    diesBeforeData: false,
    keepsWaiting: false,
    onWaiting: () => undefined,
    answersData: 250,
  };
  const hangUp = (session: SMTPServerSession): void => {
    for (const connection of server.connections as Set<{ id: string; _socket: Socket }>) {
      if (connection.id === session.id) connection._socket.destroy();
    }
  };
  const server: SMTPServer & { connections?: unknown } = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    hidePIPELINING: true,
    onRcptTo: ({ address }, session, done) => {
      const responseCode = behaviour.refuses[address];
      if (behaviour.keepsWaiting) behaviour.onWaiting();
      else if (behaviour.diesBeforeData) hangUp(session);
      else if (responseCode === undefined) done();
      else done(Object.assign(new Error(`${address} not here`), { responseCode }));
    },
    onData: (stream, session, done) => {
      const answer = (): void => {
        const responseCode = behaviour.answersData;
        const dies = behaviour.takesAndDies > 0;
        behaviour.takesAndDies -= dies ? 1 : 0;
        if (dies) hangUp(session);
        else done(responseCode === 250 ? null : Object.assign(new Error('not this one'), { responseCode }));
      };
      // A sender that dies in the middle of a message has not sent one.
      receive(stream, copies).then(answer, () => undefined);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: chosen } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${chosen}`,
    copies,
    behaviour,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function receive(stream: SMTPServerDataStream, copies: ParsedMail[]): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  copies.push(await simpleParser(Buffer.concat(chunks)));
}
