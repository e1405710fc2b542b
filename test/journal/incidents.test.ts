import { createTurnActivities } from '../../activities/turn';
import { connectJournal, type Journal } from '../../journal/journal';
import { readOverslept } from '../../journal/oversleepers';
import type { Outcome } from '../../domain/process/take-turn';
import { freshDatabase } from '../database';
import { motion } from '../motion';
import { command, noonOf } from '../process/turns';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let journal: Journal;
beforeAll(async () => {
  journal = connectJournal({ url: await freshDatabase(), deciders: { motion } });
});
afterAll(() => journal.close());

interface Day {
  received?: ReturnType<typeof command>[];
  noted?: Outcome[];
}

const take = (stream: string, day: string, { received = [], noted = [] }: Day = {}) => {
  const now = noonOf(day);
  const activities = createTurnActivities({ store: journal.store });
  return activities.turn({ stream, now, received: received.map((one) => ({ command: one, at: now })), noted });
};
const table = (lastDay = '2026-06-30') => command('t', 'TableMotion', { members: ['FK'], lastDay });
const refused = (id: string): Outcome => ({
  type: 'EffectFailed',
  data: { id, reason: 'RECIPIENT_REFUSED', to: { member: 'FK', role: 'registrar' } },
});
const openOf = async (stream: string) => (await journal.incidents.list()).filter((one) => one.stream === stream);

describe('a process that has not woken', () => {
  const firstReminder = noonOf('2026-05-01') - 5 * HOUR;
  beforeAll(() => take('motion-asleep', '2026-01-10', { received: [table()] }));

  test('stands still five minutes after the instant it was to wake at, and not before', async () => {
    const { rows } = await journal.pool.query<{ at: number }>(
      `SELECT wake_at AS at FROM processes WHERE stream = 'motion-asleep'`,
    );
    const at = rows[0]!.at;
    expect(await readOverslept(journal, at + 5 * MINUTE - 1)).toEqual({ late: [], stale: [] });
    expect(await readOverslept(journal, at + 5 * MINUTE)).toEqual({
      late: [{ stream: 'motion-asleep', expectedAt: at }],
      stale: [],
    });
  });

  test('is shown also where no watchdog has put it down, for none may run', async () => {
    const now = firstReminder + HOUR;
    expect(await journal.incidents.list({ now })).toMatchObject([
      { no: null, stream: 'motion-asleep', cause: 'UNWATCHED', forbund: 'haninge', name: 'Haninge' },
    ]);
    expect(await journal.incidents.list({ now, forbund: 'huddinge' })).toEqual([]);
    const found = { stream: 'motion-asleep', subject: '', since: now, details: {} };
    await journal.incidents.raise({ ...found, cause: 'ASLEEP' }, now);
    expect(await journal.incidents.list({ now })).toMatchObject([{ cause: 'ASLEEP', since: now }]);
  });

  test('is one incident however many watchdogs put it down, with what is known last', async () => {
    const found = { stream: 'motion-many', subject: '', since: 5, details: {} };
    const raised = await Promise.all(
      Array.from({ length: 5 }, () => journal.incidents.raise({ ...found, cause: 'NOT_TAKEN' }, 9)),
    );
    expect(raised.filter(Boolean)).toHaveLength(1);
    expect(await journal.incidents.raise({ ...found, cause: 'LOST', details: { status: 'TERMINATED' } }, 10)).toBe(
      false,
    );
    const [incident] = await openOf('motion-many');
    expect(incident).toMatchObject({ cause: 'LOST', details: { status: 'TERMINATED' }, since: 5, raisedAt: 9 });
    const claims = await Promise.all(
      Array.from({ length: 5 }, () => journal.incidents.claimTry(incident!, 'STARTED', 11)),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await openOf('motion-many')).toMatchObject([{ tries: 1, tried: 'STARTED', triedAt: 11 }]);
  });

  test('is another incident when it stands still again', async () => {
    const [before] = await openOf('motion-many');
    expect(await journal.incidents.resolve(before!.no!, 20)).toBe(true);
    expect(await journal.incidents.resolve(before!.no!, 21)).toBe(false);
    expect(await openOf('motion-many')).toEqual([]);
    const found = { stream: 'motion-many', subject: '', since: 30, details: {} };
    expect(await journal.incidents.raise({ ...found, cause: 'ASLEEP' }, 31)).toBe(true);
    const all = await journal.incidents.list({ resolvedSince: 20 });
    expect(all.filter(({ stream }) => stream === 'motion-many')).toMatchObject([
      { since: 30, resolvedAt: null },
      { since: 5, resolvedAt: 20, resolvedBy: 'system' },
    ]);
    expect(await journal.incidents.list({ resolvedSince: 21 })).toHaveLength(2);
  });
});

describe('what could not be done outside', () => {
  const stream = 'motion-mail';
  beforeAll(async () => {
    await take(stream, '2026-01-10', { received: [table()] });
    await take(stream, '2026-05-01');
    await take(stream, '2026-05-02', { noted: [refused('vote:FK:2026-06-30#1')] });
  });

  test('is one incident for each that mail does not reach, counted once by all watchdogs', async () => {
    const raised = await Promise.all(Array.from({ length: 5 }, () => journal.incidents.failures(noonOf('2026-05-03'))));
    expect(raised.flat()).toEqual([expect.objectContaining({ stream, cause: 'RECIPIENT_REFUSED' })]);
    await take(stream, '2026-05-31');
    await take(stream, '2026-06-01', { noted: [refused('vote:FK:2026-06-30#2')] });
    expect((await journal.incidents.failures(noonOf('2026-06-02'))).flat()).toEqual([]);
    expect(await openOf(stream)).toMatchObject([
      {
        subject: 'mail:FK/registrar',
        cause: 'RECIPIENT_REFUSED',
        since: noonOf('2026-05-02'),
        times: 2,
        lastAt: noonOf('2026-06-01'),
        details: { id: 'vote:FK:2026-06-30#2', to: { member: 'FK', role: 'registrar' } },
      },
    ]);
  });

  test('stands through a rebuild of the rows, and is not put down again after it', async () => {
    const before = await openOf(stream);
    await journal.rebuild();
    expect(await journal.incidents.failures(noonOf('2026-06-02'))).toEqual([]);
    expect(await openOf(stream)).toEqual(before);
  });

  test('is over when a later mail to the same role is sent, or when a person says so', async () => {
    const mail = { stream, forbund: 'haninge', member: 'FK', role: 'registrar', address: 'fk@fk.example' };
    const written = { ...mail, language: 'sv' as const, subject: 's', text: 't', html: 'h' };
    const { messageId } = await journal.mails.draft({ ...written, effect: 'x', createdAt: noonOf('2026-06-03') });
    await journal.incidents.failures(noonOf('2026-06-03'));
    expect(await openOf(stream)).toHaveLength(1);
    await journal.mails.note(messageId, { status: 'SENT', sentAt: noonOf('2026-06-03') });
    await journal.incidents.failures(noonOf('2026-06-04'));
    expect(await openOf(stream)).toEqual([]);
    expect(await journal.incidents.failures(noonOf('2026-06-05'))).toEqual([]);
  });

  test('is one incident for all mail that a server has not taken for an hour, until it takes it', async () => {
    const now = noonOf('2026-07-01');
    const mail = { stream, forbund: 'haninge', member: 'AF', role: 'registrar', address: 'af@af.example' };
    const written = { ...mail, language: 'sv' as const, subject: 's', text: 't', html: 'h', createdAt: now - 2 * HOUR };
    const ids = await Promise.all(
      ['w1', 'w2'].map(async (effect) => (await journal.mails.draft({ ...written, effect })).messageId),
    );
    expect(await journal.incidents.mails(now)).toEqual([]);
    for (const id of ids) {
      await journal.mails.attempt(id);
      await journal.mails.note(id, { status: 'WAITING', lastError: 'connect ECONNREFUSED' });
    }
    expect(await journal.incidents.mails(now)).toHaveLength(1);
    expect(await journal.incidents.mails(now + MINUTE)).toEqual([]);
    expect(await openOf('')).toMatchObject([
      { cause: 'MAIL_WAITING', since: now - 2 * HOUR, details: { waiting: 2, error: 'connect ECONNREFUSED' } },
    ]);
    for (const id of ids) await journal.mails.note(id, { status: 'SENT', sentAt: now });
    expect(await journal.incidents.mails(now + 2 * MINUTE)).toEqual([]);
    expect(await openOf('')).toEqual([]);
  });
});
