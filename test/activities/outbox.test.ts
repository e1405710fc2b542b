import { createMailActivities } from '../../activities/mail';
import { createOutbox } from '../../activities/outbox';
import type { Outbox } from '../../activities/ports/mail';
import { createTurnActivities, type Turned } from '../../activities/turn';
import { renderMail } from '../../client/mail/render';
import type { Command } from '../../domain/command';
import type { Process } from '../../domain/process/process';
import { connectJournal, type Journal } from '../../journal/journal';
import type { MailDraft } from '../../journal/mail-draft';
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

const nothing: Outbox = () => Promise.resolve({ mails: [], outcomes: [] });
const pendingOf = (process: Process) => pendingMailsOf(journal.store.deciderOf(stream), process, stream);

const delivered = async () => {
  const { process } = await journal.store.standing(stream);
  const pendingMails = () => Promise.resolve(pendingOf(process));
  return createMailActivities({
    ...ports(),
    mails: journal.mails,
    pendingMails,
    now: () => noonOf('2005-12-24'),
  }).deliver({ stream });
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
    const { outcomes: noted } = await delivered();
    await createTurnActivities({ store: journal.store, outbox: createOutbox(ports()) }).turn({
      ...{ stream, now: noonOf('2005-12-24'), received: [], noted },
    });
    expect(await journal.mails.list({ status: 'REFUSED' })).toMatchObject([{ member: 'LAN', lastError: 'NO_CONTACT' }]);
    expect((await journal.mails.list({ status: 'OUTBOX' })).filter(({ member }) => member === 'office')).toHaveLength(
      1,
    );
  });

  test('answers whoever sent a command when what follows from it is in the outbox too', async () => {
    const on = turns(createOutbox(ports()));
    await on('2005-12-23', command('start', 'StartFormation', { plan: haninge, clockShiftMs: 0 }));
    const sent = await on('2005-12-24', command('send', 'SendOutCharter', { on: '2005-12-23' }));
    expect(sent).toMatchObject({ pending: { mail: 0 }, answers: [{ from: 1, version: 2 }] });
    expect(await journal.mails.list({ status: 'OUTBOX' })).toHaveLength(4);
  });

  test('records what fell due also where the words of a mail cannot be made, which is left to be delivered', async () => {
    const render: typeof renderMail = (input) => {
      if (input.effect.to.member === 'FK') throw new Error('a defect');
      return renderMail(input);
    };
    const on = turns(createOutbox({ ...ports(), render }));
    await textSentOut(on);
    expect((await on('2005-12-24')).pending.mail).toBe(1);
    expect((await recorded()).filter((type) => type === 'ReminderDue')).toHaveLength(4);
    expect((await delivered()).outcomes).toHaveLength(1);
    expect(await journal.mails.list({ status: 'OUTBOX' })).toHaveLength(4);
  });

  test('records what fell due also where the database does not take a mail, and leaves all of them to be delivered', async () => {
    const outbox = createOutbox(ports());
    const unfit = (mail: MailDraft): MailDraft => ({ ...mail, createdAt: 0.5 });
    const on = turns(async (pending, now) => {
      const { mails, outcomes } = await outbox(pending, now);
      return { outcomes, mails: mails.map(unfit) };
    });
    await textSentOut(on);
    expect((await on('2005-12-24')).pending.mail).toBe(4);
    expect((await recorded()).slice(-4)).toEqual(Array(4).fill('ReminderDue'));
    expect(await journal.mails.list()).toEqual([]);
    expect(await journal.reader.verifyChain(stream)).toBeUndefined();
  });

  test('tries nothing else where the database does not answer: whoever waits is told within two seconds', async () => {
    const append = jest.spyOn(journal.store, 'append');
    await textSentOut(turns(createOutbox(ports())));
    append.mockClear();
    const on = turns(() => Promise.reject(new Error('no answer')));
    await expect(on('2005-12-24')).rejects.toThrow('no answer');
    expect(append).not.toHaveBeenCalled();
  });

  test('puts half a sign there as a sign that says so', async () => {
    const on = turns(
      createOutbox({ ...ports(), render: (input) => ({ ...renderMail(input), subject: 'Träd \ud83c' }) }),
    );
    await textSentOut(on);
    await on('2005-12-24');
    expect((await journal.mails.list()).map(({ subject }) => subject)).toEqual(Array(4).fill('Träd \ufffd'));
  });

  test('that finds that another has written first leaves no mail behind', async () => {
    const on = turns(nothing);
    await textSentOut(on);
    await on('2005-12-24');
    const standing = await journal.store.standing(stream);
    const { mails } = await createOutbox(ports())(pendingOf(standing.process), noonOf('2005-12-24'));
    expect(mails).toHaveLength(4);
    const recorded = (await journal.reader.events(stream)).slice(-1); // as if it had not been
    expect(await journal.store.append({ stream, ...standing, recorded, mails })).toBe(false);
    expect(await journal.mails.list()).toEqual([]);
  });

  test('makes no papers: a mail that carries any is left to be delivered', async () => {
    const on = turns(createOutbox({ ...ports(), hasPapers: ({ to }) => to.member === 'FK' }));
    await textSentOut(on);
    expect((await on('2005-12-24')).pending.mail).toBe(1);
    expect(await journal.mails.list()).toHaveLength(3);
  });
});
