import { createTurnActivities } from '../../activities/turn';
import type { DeliveryActivities } from '../../activities/delivery';
import { createWeb } from '../../client/web/create-web';
import type { Command } from '../../domain/command';
import { connectJournal, type Journal } from '../../journal/journal';
import { messageIdOf } from '../../journal/mail-draft';
import { workerPorts } from '../../worker/worker-ports';
import { freshDatabase } from '../database';
import { begin2007 } from '../domain/contributions/haninge';
import { command, noonOf } from '../process/turns';
import { startReceiver, type Receiver } from './receiver';

const stream = 'contributions-haninge-2007';
let journal: Journal;
let receiver: Receiver;
beforeAll(async () => {
  journal = connectJournal({ url: await freshDatabase() });
  receiver = await startReceiver();
  for (const member of ['FK', 'SLL', 'HAN']) {
    const language = member === 'FK' ? 'en' : 'sv';
    const address = `${member.toLowerCase()}@members.example`;
    await journal.contacts.set({ forbund: 'haninge', member, role: 'registrar', name: member, address, language });
  }
  await on('2006-12-12', command('begin', 'BeginContributions', { ...begin2007() }));
  await on('2007-01-02');
});
afterAll(async () => {
  await receiver.close();
  await journal.close();
});

const on = (day: string, ...commands: Command[]): Promise<unknown> => {
  const received = commands.map((one) => ({ command: one, at: noonOf(day) }));
  return createTurnActivities({ store: journal.store }).turn({ stream, now: noonOf(day), received, noted: [] });
};

const delivering = (smtpUrl?: string): DeliveryActivities =>
  workerPorts({ smtpUrl, mailFrom: 'Kansliet <kansliet@forbund.example>', baseUrl: 'http://127.0.0.1:4000' }).delivery(
    journal,
  );

test('each payer gets its payment notice with the mail, once more the same bytes where the server was silent', async () => {
  receiver.behaviour.takesAndDies = 1;
  await delivering(receiver.url).deliver({ stream });
  const [unclear] = await journal.mails.list({ status: 'UNKNOWN' });
  await journal.mails.note(unclear!.messageId, { status: 'WAITING', takenBack: true });
  await delivering(receiver.url).deliver({ stream });
  const copies = receiver.copies.filter(({ messageId }) => messageId === unclear!.messageId);
  expect(copies.length).toBeGreaterThan(1);
  expect(new Set(copies.map(({ attachments }) => attachments[0]!.content.toString('base64'))).size).toBe(1);

  const names = new Map(receiver.copies.map(({ messageId, attachments }) => [messageId, attachments]));
  const files = [...names.values()].flat().map(({ filename, contentType }) => `${contentType} ${filename}`);
  expect(files.sort()).toEqual([
    'application/pdf betalningsavi-haninge-2007-HAN-1.pdf',
    'application/pdf betalningsavi-haninge-2007-SLL-1.pdf',
    'application/pdf payment-notice-haninge-2007-FK-1.pdf',
  ]);
  expect([...names.values()].flat().every(({ content }) => content.subarray(0, 5).toString() === '%PDF-')).toBe(true);
});

test('what was sent is kept by its hash, also when the address is erased', async () => {
  const id = messageIdOf(stream, 'notice:InstalmentNotified:FK-1:2007-01-31:FK:registrar:r0');
  const mail = await journal.mails.get(id);
  const [attachment] = mail!.attachments;
  const [sent] = receiver.copies.filter(({ messageId }) => messageId === id);
  const kept = await journal.documents.getFile(attachment!.sha256);
  expect(kept!.bytes.equals(sent!.attachments[0]!.content)).toBe(true);
  expect(attachment).toMatchObject({ name: 'payment-notice-haninge-2007-FK-1.pdf', size: kept!.bytes.length });
  await journal.mails.eraseAddress('fk@members.example');
  expect((await journal.mails.get(id))!.attachments).toEqual(mail!.attachments);
});

test('whoever looks at the mail in the dashboard finds the notice, as it was sent', async () => {
  const signIn = { oneTimeToken: 'test', secret: 'test' };
  const app = createWeb({ journal, clock: Date.now, version: 'test', mailMode: 'outbox', signIn });
  const ask = (path: string, headers = {}) =>
    app.request(`http://127.0.0.1${path}`, { headers: { host: '127.0.0.1', ...headers } });
  const cookie = (await ask('/sign-in?token=test')).headers.get('set-cookie')!.split(';')[0]!;
  const mail = (await journal.mails.list()).find(
    ({ member, attachments }) => member === 'HAN' && attachments.length > 0,
  )!;
  const page = await (await ask(`/mail/${encodeURIComponent(mail.messageId)}`, { cookie })).text();
  const [attachment] = mail.attachments;
  const link = `/mail/${encodeURIComponent(mail.messageId)}/${attachment!.sha256}`;
  expect(page).toContain(`href="${link}"`);
  const file = await ask(link, { cookie });
  expect(file.headers.get('content-type')).toBe('application/pdf');
  expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${attachment!.name}"`);
  expect((await file.arrayBuffer()).byteLength).toBe(attachment!.size);
  expect((await ask(`/mail/${encodeURIComponent(mail.messageId)}/${'0'.repeat(64)}`, { cookie })).status).toBe(404);
  expect((await ask(link)).status).not.toBe(200);
});

test('other mails carry nothing', async () => {
  const mails = await journal.mails.list();
  const others = mails.filter(({ effect }) => !effect.startsWith('notice:InstalmentNotified'));
  expect(others.flatMap(({ attachments }) => attachments)).toEqual([]);
});
