import type { Pool } from 'pg';
import { createPool } from '../../journal/database';
import { messageIdOf } from '../../journal/mail-draft';
import { freshDatabase } from '../database';
import { plainly } from '../domain/formation/haninge';
import { contact, type HaningeMails, kinds, remindedOnce } from './haninge-mails';
import { startReceiver, type Receiver } from './receiver';

let pool: Pool;
let receiver: Receiver;
beforeAll(async () => {
  pool = createPool({ url: await freshDatabase(), size: 4 });
});
afterAll(() => pool.end());
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.close());

const idsOf = (): string[] => receiver.copies.map(({ messageId }) => messageId ?? '').sort();
const addressed = (address: string) =>
  receiver.copies.filter(({ to }) => to !== undefined && !Array.isArray(to) && to.value[0]?.address === address);

describe('mail to a server that takes it', () => {
  test('arrives in each contact’s language, as text and HTML, with one Message-ID a step', async () => {
    const system = await remindedOnce(pool);
    const steps = system.pending();
    const { outcomes, again } = await system.deliver(receiver.url);
    expect(kinds(outcomes)).toEqual(['SENT', 'SENT', 'SENT', 'SENT']);
    expect(again).toBe(false);
    expect(idsOf()).toEqual(steps.map((step) => messageIdOf(system.stream, step)).sort());
    expect(system.pending()).toEqual([]);

    const swedish = addressed('han@members.example')[0]!;
    const english = addressed('fk@members.example')[0]!;
    expect(swedish.subject).toBe('Övning: Haninge kommun, besluta om förbundsordningen senast 1 januari 2007');
    expect(swedish.text).toContain('BESLUTA OM FÖRBUNDSORDNINGEN');
    expect(swedish.html).toContain('<html lang="sv">');
    expect(english.text).toContain('DECIDE ON THE CHARTER');
    expect(english.html).toContain('Without an answer');
  });

  test('says who sent it, that nobody did by hand, which step it is, and answers go to the office', async () => {
    const system = await remindedOnce(pool);
    await system.deliver(receiver.url);
    const { headers, from, replyTo } = addressed('han@members.example')[0]!;
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(headers.get('content-language')).toBe('sv');
    expect(headers.get('x-forbund-stream')).toBe(system.stream);
    expect(headers.get('x-forbund-step')).toBe('adopt:HAN:v1:2007-01-01#1');
    expect(from!.text).toContain('kansliet@forbund.example');
    expect(replyTo!.text).toContain('office@members.example');
  });

  test('is sent once however often delivery is called, and also when the worker died before it was recorded', async () => {
    const system = await remindedOnce(pool);
    await system.deliver(receiver.url, { dies: true });
    expect(kinds((await system.deliver(receiver.url)).outcomes)).toEqual(['SENT', 'SENT', 'SENT', 'SENT']);
    await system.deliver(receiver.url);
    expect(receiver.copies).toHaveLength(4);
  });

  test('is not sent to a member that has decided meanwhile', async () => {
    const system = await remindedOnce(pool);
    const decision = plainly('HAN', '2006-02-13');
    system.on('2006-02-13', decision);
    const before = system.pending().filter((id) => id.startsWith('adopt:HAN'));
    const { outcomes } = await system.deliver(receiver.url);
    expect(before).toHaveLength(1);
    expect(outcomes).toContainEqual({ type: 'EffectDone', data: { id: before[0], outcome: 'NOT_OWED' } });
    expect(addressed('han@members.example')).toEqual([]);
  });
});

test('of two reminders of one duty that fell due while nobody could send, the later goes', async () => {
  const system = await remindedOnce(pool);
  system.on('2006-11-03');
  expect(await adoptionOf(system, 'HAN')).toEqual(['1: OVERTAKEN', '2: SENT']);
});

test('one that a server has been tried with is sent, though the next has fallen due', async () => {
  const system = await remindedOnce(pool);
  await system.deliver('smtp://127.0.0.1:1');
  system.on('2006-11-03');
  expect(await adoptionOf(system, 'HAN')).toEqual(['1: SENT', '2: SENT']);
});

/** What comes of the reminders of a member's adoption when mail is delivered, by step. */
async function adoptionOf(system: HaningeMails, member: string): Promise<string[]> {
  const { outcomes } = await system.deliver(receiver.url);
  return outcomes.flatMap(({ data: { id, ...data } }) =>
    id.startsWith(`adopt:${member}:`) && 'outcome' in data ? [`${id.split('#')[1]}: ${data.outcome}`] : [],
  );
}

describe('a recipient that is refused', () => {
  test('is seen, and the office is told in the same breath', async () => {
    const system = await remindedOnce(pool);
    receiver.behaviour.refuses = { 'han@members.example': 550 };
    const { outcomes, again } = await system.deliver(receiver.url);
    expect(kinds(outcomes)).toEqual(['RECIPIENT_REFUSED', 'SENT', 'SENT', 'SENT']);
    expect(again).toBe(false);
    const [refused] = await system.mails.list({ status: 'REFUSED' });
    expect(refused).toMatchObject({ member: 'HAN', copies: 0, attempts: 1 });
    expect(refused?.lastError).toMatch(/^550/);
    expect(refused?.lastError).not.toContain('han@members.example');

    await system.deliver(receiver.url);
    expect(addressed('office@members.example').map(({ subject }) => subject)).toEqual([
      'Övning: Ett mejl kom inte fram: Haninge kommun',
    ]);
  });

  test('gets the next mail at its corrected address', async () => {
    const system = await remindedOnce(pool);
    receiver.behaviour.refuses = { 'han@members.example': 451 };
    expect(await system.deliver(receiver.url)).toMatchObject({ again: false, later: [expect.stringMatching(/HAN/)] });
    await system.contacts.set(contact('HAN', { address: 'ny@members.example', language: 'en' }));
    expect(kinds((await system.deliver(receiver.url)).outcomes)).toEqual(['SENT']);
    expect(addressed('ny@members.example')).toHaveLength(1);
    expect(await system.mails.list({ status: 'WAITING' })).toEqual([]);
  });

  test('is one that would be tried "later" for five days and twenty tries: then the office is told', async () => {
    const system = await remindedOnce(pool);
    receiver.behaviour.refuses = { 'han@members.example': 451 };
    await system.deliver(receiver.url);
    await pool.query("UPDATE mails SET attempts = 20, created_at = created_at - 6 * 86400000 WHERE member = 'HAN'");
    const { outcomes, again, later } = await system.deliver(receiver.url);
    expect([kinds(outcomes), again, later]).toEqual([['RECIPIENT_REFUSED'], false, undefined]);
    expect(await system.mails.list({ status: 'REFUSED' })).toMatchObject([{ member: 'HAN' }]);
    await system.deliver(receiver.url);
    expect(addressed('office@members.example')).toHaveLength(1);
  });

  test('has no contact at all: the office is told, and the mail is shown as refused', async () => {
    const system = await remindedOnce(pool);
    await system.contacts.erase('haninge', 'LAN', 'registrar');
    expect(kinds((await system.deliver(receiver.url)).outcomes)).toEqual(['NO_CONTACT', 'SENT', 'SENT', 'SENT']);
    expect(await system.mails.list({ status: 'REFUSED' })).toMatchObject([{ member: 'LAN', lastError: 'NO_CONTACT' }]);
    expect(system.pending()).toHaveLength(1);
  });

  test('does not take this message: a refusal of the message is final, a later is not', async () => {
    const system = await remindedOnce(pool);
    receiver.behaviour.answersData = 452;
    expect(await system.deliver(receiver.url)).toMatchObject({ outcomes: [], again: false, later: system.pending() });
    expect(await system.mails.list({ status: 'WAITING' })).toHaveLength(4);
    receiver.behaviour.answersData = 554;
    expect(kinds((await system.deliver(receiver.url)).outcomes)).toEqual(Array(4).fill('MESSAGE_REFUSED'));
    expect((await system.mails.list()).map(({ copies }) => copies)).toEqual([0, 0, 0, 0]);
  });
});

describe('a server that is down', () => {
  test('delays mail and loses nothing: it waits, with what went wrong, and goes when the server is back', async () => {
    const system = await remindedOnce(pool);
    const port = Number(new URL(receiver.url).port);
    await receiver.close();
    expect(await system.deliver(receiver.url)).toEqual({ outcomes: [], again: true });
    expect(await system.deliver(receiver.url)).toEqual({ outcomes: [], again: true });
    const waiting = await system.mails.list({ status: 'WAITING' });
    expect(waiting).toHaveLength(4);
    expect(Math.max(...waiting.map(({ attempts }) => attempts))).toBe(2);
    expect(waiting.find(({ lastError }) => lastError !== null)?.lastError).toContain('ECONNREFUSED');
    receiver = await startReceiver(port);
    expect(kinds((await system.deliver(receiver.url)).outcomes)).toEqual(['SENT', 'SENT', 'SENT', 'SENT']);
    expect(receiver.copies).toHaveLength(4);
  });

  test('before it had the message leaves no doubt: the mail waits', async () => {
    const system = await remindedOnce(pool);
    receiver.behaviour.diesBeforeData = true;
    expect(await system.deliver(receiver.url)).toEqual({ outcomes: [], again: true });
    expect(await system.mails.list({ status: 'UNKNOWN' })).toEqual([]);
    receiver.behaviour.diesBeforeData = false;
    expect(kinds((await system.deliver(receiver.url)).outcomes)).toEqual(['SENT', 'SENT', 'SENT', 'SENT']);
    expect(new Set(idsOf()).size).toBe(4);
  });
});

describe('a server that accepts a message and dies before answering', () => {
  test('leaves the step unknown, which is shown, and gets one more copy with the same Message-ID', async () => {
    const system = await remindedOnce(pool);
    receiver.behaviour.takesAndDies = 1;
    const first = await system.deliver(receiver.url);
    expect(kinds(first.outcomes)).toEqual(['EffectUnknown', 'SENT', 'SENT', 'SENT']);
    expect(first.again).toBe(false);
    expect(system.pending()).toHaveLength(1);
    expect(await system.mails.list({ status: 'UNKNOWN' })).toMatchObject([{ copies: 1, attempts: 1 }]);

    const second = await system.deliver(receiver.url);
    expect(kinds(second.outcomes)).toEqual(['SENT']);
    expect(second.again).toBe(false);
    expect(receiver.copies).toHaveLength(5);
    expect(new Set(idsOf()).size).toBe(4);
    expect(await system.mails.list({ status: 'UNKNOWN' })).toEqual([]);
  });

  test('is left alone as long as it is too early for the second copy', async () => {
    const system = await remindedOnce(pool);
    const [unclear] = system.pending();
    const { outcomes, again } = await system.deliver(receiver.url, { notYet: [unclear!] });
    expect([kinds(outcomes), again]).toEqual([['SENT', 'SENT', 'SENT'], false]);
    expect(system.pending()).toEqual([unclear]);
    expect(await system.deliver(receiver.url, { notYet: [unclear!] })).toEqual({ outcomes: [], again: false });
  });

  test('twice over leaves it unknown for good: there is never a third copy', async () => {
    const system = await remindedOnce(pool);
    receiver.behaviour.takesAndDies = 8;
    await system.deliver(receiver.url);
    const second = await system.deliver(receiver.url);
    expect(kinds(second.outcomes)).toEqual(Array(4).fill('EffectUnknown'));
    expect(second.again).toBe(false);
    expect(system.pending()).toEqual([]);
    expect(await system.deliver(receiver.url)).toEqual({ outcomes: [], again: false });
    expect(receiver.copies).toHaveLength(8);
    expect(new Set(idsOf()).size).toBe(4);
    expect(await system.mails.list({ status: 'UNKNOWN' })).toHaveLength(4);
  });

  test('with the worker dying beside it every time still gets two copies at most', async () => {
    const system = await remindedOnce(pool);
    receiver.behaviour.takesAndDies = 100;
    for (let call = 0; call < 3; call += 1) await system.deliver(receiver.url, { dies: true });
    expect(receiver.copies).toHaveLength(4);
    for (let call = 0; call < 4; call += 1) await system.deliver(receiver.url);
    expect(receiver.copies).toHaveLength(8);
    expect(system.pending()).toEqual([]);
  });

  test('and a step decided meanwhile is not sent again', async () => {
    const system = await remindedOnce(pool);
    receiver.behaviour.takesAndDies = 4;
    await system.deliver(receiver.url);
    system.on('2006-02-13', plainly('HAN', '2006-02-13'));
    const { outcomes } = await system.deliver(receiver.url);
    expect(kinds(outcomes).filter((kind) => kind !== 'SENT')).toEqual(['NOT_OWED']);
    expect(addressed('han@members.example')).toHaveLength(1);
  });
});

test('a worker killed while it handed a mail over leaves it unknown, never lost', async () => {
  const system = await remindedOnce(pool);
  const [step] = system.pending();
  const ports = system.ports(receiver.url);
  const id = messageIdOf(system.stream, step!);
  await system.deliver('smtp://127.0.0.1:1');
  await ports.mails.handingOver(id, 0);
  const outcomes = kinds((await system.deliver(receiver.url)).outcomes);
  expect(outcomes).toEqual(['EffectUnknown', 'SENT', 'SENT', 'SENT']);
  expect(kinds((await system.deliver(receiver.url)).outcomes)).toEqual(['SENT']);
  expect(new Set(idsOf()).size).toBe(4);
});

test('without a server mails lie in the outbox, whole, and are done', async () => {
  const system = await remindedOnce(pool);
  expect(kinds((await system.deliver()).outcomes)).toEqual(['OUTBOX', 'OUTBOX', 'OUTBOX', 'OUTBOX']);
  const outbox = await system.mails.list({ status: 'OUTBOX', forbund: 'haninge' });
  expect(outbox.map(({ address }) => address).sort()).toEqual(
    ['fk', 'han', 'lan', 'sll'].map((name) => `${name}@members.example`),
  );
  expect(outbox.every(({ text, html }) => text.length > 500 && html.includes('<!doctype html>'))).toBe(true);
  await system.deliver(receiver.url);
  expect(receiver.copies).toEqual([]);
});

test('an erased address is gone from what was sent and gets nothing more', async () => {
  const system = await remindedOnce(pool);
  await system.deliver(receiver.url);
  const erased = await system.contacts.erase('haninge', 'HAN', 'registrar');
  await system.mails.eraseAddress(erased!.address);
  const left = await pool.query(`SELECT 1 FROM mails WHERE mails::text LIKE '%han@members%'`);
  expect(left.rowCount).toBe(0);
  expect(await system.mails.list({ stream: system.stream, status: 'SENT' })).toHaveLength(4);
  system.on('2006-11-03');
  expect(kinds((await system.deliver(receiver.url)).outcomes)).toContain('NO_CONTACT');
  expect(addressed('han@members.example')).toHaveLength(1);
});

test('names with quotes, line breaks, emoji and right-to-left marks arrive as one harmless line', async () => {
  const system = await remindedOnce(pool);
  await system.contacts.set(contact('HAN', { name: '"Å"\r\nBcc: x@y.example 🌲\u202e' }));
  await system.deliver(receiver.url);
  expect(receiver.copies).toHaveLength(4);
  expect(receiver.copies.some(({ bcc, headers }) => bcc !== undefined || headers.has('bcc'))).toBe(false);
});
