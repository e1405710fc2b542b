import { createMailActivities, createOutbox } from '../../activities/mail';
import type { Outbox } from '../../activities/ports/mail';
import { createTurnActivities, type Turned } from '../../activities/turn';
import { renderMail } from '../../client/mail/render';
import type { Command } from '../../domain/command';
import { connectJournal, type Journal } from '../../journal/journal';
import { pendingMailsOf } from '../../journal/pending-mails';
import { freshDatabase } from '../database';
import { haninge } from '../domain/formation/haninge';
import { command, noonOf } from '../process/turns';
import { contact } from './haninge-mails';

let journal: Journal;
beforeEach(async () => {
  journal = connectJournal({ url: await freshDatabase() });
  for (const member of ['HAN', 'LAN', 'FK', 'SLL', 'office']) await journal.contacts.set(contact(member));
});
afterEach(() => journal.close());

const stream = 'formation-haninge-1';
const ports = () => ({
  ...journal.soon,
  texts: (hashes: readonly string[]) => journal.documents.getTexts(hashes),
  render: renderMail,
  baseUrl: 'http://127.0.0.1:4000',
});

/** The formation's turns with an outbox of their own. */
function turns(outbox: Outbox): (day: string, ...commands: Command[]) => Promise<Turned> {
  const activities = createTurnActivities({ store: journal.store, outbox });
  return (day, ...commands) => {
    const received = commands.map((one) => ({ command: one, at: noonOf(day) }));
    return activities.turn({ stream, now: noonOf(day), received, noted: [] });
  };
}

async function textSentOut(on: ReturnType<typeof turns>): Promise<Turned> {
  await on('2005-12-23', command('start', 'StartFormation', { plan: haninge, clockShiftMs: 0 }));
  return on('2005-12-23', command('send', 'SendOutCharter', { on: '2005-12-23' }));
}

const recorded = async (): Promise<string[]> => (await journal.reader.events(stream)).map(({ event }) => event.type);

const delivered = async () => {
  const { process } = await journal.store.standing(stream);
  const pendingMails = () => Promise.resolve(pendingMailsOf(journal.store.deciderOf(stream), process, stream));
  return createMailActivities({ ...ports(), pendingMails, now: () => noonOf('2005-12-24') }).deliver({ stream });
};

describe('where no server takes mail, a turn', () => {
  test('puts what fell due in the outbox itself: each reminder once, and nothing is left to be delivered', async () => {
    const on = turns(createOutbox(ports()));
    await textSentOut(on);
    const { pending } = await on('2005-12-24');
    expect(pending.mail).toBe(0);
    const mails = await journal.mails.list({ status: 'OUTBOX' });
    expect(mails.map(({ member }) => member).sort()).toEqual(['FK', 'HAN', 'LAN', 'SLL']);
    expect(mails.map(({ createdAt }) => createdAt)).toEqual(Array(4).fill(noonOf('2005-12-24')));
    expect((await recorded()).filter((type) => type === 'EffectDone')).toHaveLength(4);
    expect(await delivered()).toEqual({ outcomes: [], again: false });
    expect(await journal.reader.verifyChain(stream)).toBeUndefined();
  });

  test('tells the office of a member that has no contact, by a delivery', async () => {
    await journal.contacts.erase('haninge', 'LAN', 'registrar');
    const on = turns(createOutbox(ports()));
    await textSentOut(on);
    expect((await on('2005-12-24')).pending.mail).toBe(1);
    await delivered();
    expect(await journal.mails.list({ status: 'REFUSED' })).toMatchObject([{ member: 'LAN', lastError: 'NO_CONTACT' }]);
    expect((await journal.mails.list({ status: 'OUTBOX' })).filter(({ member }) => member === 'office')).toHaveLength(
      1,
    );
  });

  test('leaves all of it to be delivered while somebody waits for an answer', async () => {
    const asked: string[] = [];
    const on = turns(({ stream: whose }) => Promise.resolve(void asked.push(whose)).then(() => []));
    await on('2005-12-23', command('start', 'StartFormation', { plan: haninge, clockShiftMs: 0 }));
    const send = command('send', 'SendOutCharter', { on: '2005-12-23' });
    expect((await on('2005-12-24', send)).pending.mail).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  test('records what fell due also where the outbox is out of reach, and the mail is delivered later', async () => {
    const on = turns(() => Promise.reject(new Error('the outbox is out of reach')));
    await textSentOut(on);
    expect((await on('2005-12-24')).pending.mail).toBe(4);
    expect((await recorded()).filter((type) => type === 'ReminderDue')).toHaveLength(4);
    expect((await delivered()).outcomes).toHaveLength(4);
    expect(await journal.mails.list({ status: 'OUTBOX' })).toHaveLength(4);
  });

  test('that is cut off after the mail is in the outbox and before that is recorded puts nothing there twice', async () => {
    const outbox = createOutbox(ports());
    const on = turns((pending, now) => outbox(pending, now).then(() => Promise.reject(new Error('cut off'))));
    await textSentOut(on);
    await on('2005-12-24');
    const { pending } = await turns(outbox)('2005-12-24');
    expect(pending.mail).toBe(0);
    expect(await journal.mails.list()).toHaveLength(4);
    expect((await recorded()).filter((type) => type === 'EffectDone')).toHaveLength(4);
  });

  test('makes no papers: a mail that carries any is left to be delivered', async () => {
    const on = turns(createOutbox({ ...ports(), hasPapers: ({ to }) => to.member === 'FK' }));
    await textSentOut(on);
    expect((await on('2005-12-24')).pending.mail).toBe(1);
    expect(await journal.mails.list()).toHaveLength(3);
  });
});
