import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Outgoing } from '../../activities/ports/mail';
import { createSmtpTransport } from '../../activities/smtp';

const mail: Outgoing = {
  messageId: '<a@forbund>',
  to: { name: 'registratorn, "Å" <kommun>', address: 'Registrator@b.example' },
  subject: 'ämne',
  text: 'text',
  html: '<p>text</p>',
  attachments: [],
  language: 'sv',
  stream: 'formation-haninge-1',
  step: 'adopt#1',
};

/** What the server says to each command, and to the whole message under "."; HANGS_UP ends the connection. */
type Script = Readonly<Record<string, string>>;
const HANGS_UP = 'hangs up';
const sockets = new Set<Socket>();
let server: Server;

async function serverThatSays(script: Script): Promise<string> {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const say = (line: string): void => {
      if (line === HANGS_UP) socket.destroy();
      else socket.write(`${line}\r\n`);
    };
    let inMessage = false;
    say(script.greeting ?? '220 ready');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        const word = line.split(' ')[0]!.toUpperCase();
        if (inMessage && line !== '.') continue;
        inMessage = word === 'DATA' && script.DATA === undefined;
        say(inMessage ? '354 go on' : (script[word] ?? '250 fine'));
      }
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

const later = (unreachable: boolean) => ({ result: 'LATER', unreachable });
test.each([
  ['takes it', {}, { result: 'SENT' }, 1],
  ['refuses everybody at the door', { greeting: '554 no' }, later(true), 0],
  ['refuses the sender', { MAIL: '550 not you' }, later(true), 0],
  ['hangs up at the recipient', { RCPT: HANGS_UP }, later(true), 0],
  ['refuses the recipient', { RCPT: '550 no' }, { result: 'REFUSED', reason: 'RECIPIENT_REFUSED' }, 0],
  ['wants the recipient later', { RCPT: '450 later' }, later(false), 0],
  ['hangs up before the message', { DATA: HANGS_UP }, later(true), 0],
  ['refuses the message', { '.': '554 spam' }, { result: 'REFUSED', reason: 'MESSAGE_REFUSED' }, 1],
  ['closes with an answer', { '.': '421 bye' }, later(false), 1],
  ['hangs up with the message in its hands', { '.': HANGS_UP }, { result: 'UNKNOWN' }, 1],
] as const)('a server that %s', async (...[, script, result, begun]) => {
  let handingOver = 0;
  const transport = createSmtpTransport({ url: await serverThatSays(script) });
  const handed = await transport.hand(mail, () => Promise.resolve(void (handingOver += 1)));
  expect(handed).toMatchObject(result);
  expect(handingOver).toBe(begun);
});

test('what a server says of the address is not kept', async () => {
  const url = await serverThatSays({ RCPT: '550 <registrator@b.example> unknown here' });
  const handed = await createSmtpTransport({ url }).hand(mail, () => Promise.resolve());
  expect(handed).toMatchObject({ error: '550 <<…>> unknown here' });
});

test('nothing is sent when it cannot be noted that it is', async () => {
  const url = await serverThatSays({});
  const handed = await createSmtpTransport({ url }).hand(mail, () => Promise.reject(new Error('no database')));
  expect(handed).toMatchObject({ result: 'LATER', error: 'no database' });
});
