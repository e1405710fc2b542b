import { Client, Connection } from '@temporalio/client';
import { addDays } from '../../../domain/calendar/civil-date';
import { civilDateAt, morningOf } from '../../../domain/calendar/stockholm';
import { createTurnActivities, type Turn } from '../../../activities/turn';
import { createSubmitter } from '../../../client/submit';
import type { Raised } from '../../../journal/incidents';
import { connectJournal, type Journal } from '../../../journal/journal';
import type { Watch } from '../../../client/watchdog/attend';
import { lookRound } from '../../../client/watchdog/round';
import { freePort } from '../../embedded';
import { openHosted, replay, type Hosted } from '../../hosted';
import { motion, type Motion } from '../../motion';
import { command } from '../../process/turns';

const MINUTE = 60_000;

let hosted: Hosted;
beforeAll(async () => {
  const workflowsPath = require.resolve('../../motion-workflows');
  // Nothing is kept between tasks: the server would wait for the worker that has gone.
  hosted = await openHosted({ deciders: { motion }, workflowsPath, options: { maxCachedWorkflows: 0 } });
});
afterAll(() => hosted.close());

/** As a new version of the program may have it: everybody is reminded a hundred days before, too. */
const sooner = {
  ...motion,
  duties: (state: Motion) =>
    motion.duties(state).map((duty) => {
      const early = duty.kind === 'vote' ? [morningOf(addDays(duty.dueOn, -100))] : [];
      return { ...duty, reminders: [...early, ...duty.reminders] };
    }),
};
/** Nobody is reminded. */
const later = {
  ...motion,
  duties: (state: Motion) => motion.duties(state).map((duty) => ({ ...duty, reminders: [] })),
};

function watchdog(journal: Journal, clock: () => number): Watch & { raised: Raised[] } {
  const raised: Raised[] = [];
  const { client } = hosted.env;
  return { journal, client, taskQueue: 'forbund', now: clock, raised, onRaised: (one) => void raised.push(one) };
}

const typesOf = async (journal: Journal, stream: string): Promise<string[]> =>
  (await journal.reader.events(stream)).map(({ event }) => event.type);
/** A turn without Temporal. */
const takeTurn = (journal: Journal, stream: string, asked: Omit<Turn, 'stream'>) =>
  createTurnActivities({ store: journal.store }).turn({ stream, ...asked });
const dayAhead = async (days: number): Promise<string> => addDays(civilDateAt(await hosted.env.currentTimeMs()), days);

test('a process whose timer does not come is an incident after five minutes, is nudged once by two watchdogs, and is over when it moves', async () => {
  const { env, submitter } = hosted;
  const stream = 'motion-asleep';
  const lastDay = await dayAhead(160);
  const table = command('t', 'TableMotion', { members: ['FK'], lastDay, staysOpen: true });
  await submitter.submit(stream, table, { startKind: 'motion' });
  // Rules of now have it wake sooner than its timer is armed for, and nobody has nudged it.
  const journal = await hosted.deploy({ motion: sooner });
  await journal.rebuild();
  const due = morningOf(addDays(lastDay, -100));
  await env.sleep(due - (await env.currentTimeMs()) + MINUTE);
  let clock = due + 5 * MINUTE - 1;
  const [one, other] = [watchdog(journal, () => clock), watchdog(journal, () => clock)];

  await lookRound(one, 0);
  expect(await journal.incidents.list()).toEqual([]);

  clock += 1;
  await lookRound(one, due + 1); // it began to watch after the instant: what was slept through is being caught up with
  expect(await journal.incidents.list()).toEqual([]);

  await Promise.all([lookRound(one, 0), lookRound(other, 0)]);
  expect([...one.raised, ...other.raised]).toEqual([expect.objectContaining({ stream, cause: 'ASLEEP' })]);
  expect(await journal.incidents.list()).toMatchObject([
    { stream, cause: 'ASLEEP', since: due, raisedAt: clock, tries: 1, tried: 'NUDGED', triedAt: clock },
  ]);

  await env.sleep('1 minute');
  expect(await typesOf(journal, stream)).toEqual(['MotionTabled', 'ReminderDue', 'EffectDone']);
  clock += MINUTE;
  await Promise.all([lookRound(one, 0), lookRound(other, 0)]);
  expect(await journal.incidents.list({ resolvedSince: 0 })).toMatchObject([
    { stream, tries: 1, resolvedAt: clock, resolvedBy: 'system' },
  ]);
  await journal.rebuild();
  expect(await journal.incidents.list()).toEqual([]);
  await replay(hosted, stream);
});

test('a process that Temporal has lost is started again from the journal, and goes on where it was', async () => {
  const { env } = hosted;
  const journal = await hosted.deploy({ motion });
  const stream = 'motion-lost';
  const now = await env.currentTimeMs();
  const lastDay = addDays(civilDateAt(now), 61);
  const table = command('t', 'TableMotion', { members: ['FK'], lastDay, staysOpen: true });
  await takeTurn(journal, stream, { now, received: [{ command: table, at: now }], noted: [] });
  const due = morningOf(addDays(lastDay, -60));
  await env.sleep(due - now + MINUTE);
  let clock = due + 5 * MINUTE;
  const watch = watchdog(journal, () => clock);

  await lookRound(watch, 0);
  expect(await journal.incidents.list()).toMatchObject([{ stream, cause: 'LOST', since: due, tried: 'STARTED' }]);
  await env.sleep('1 minute');
  expect(await typesOf(journal, stream)).toEqual(['MotionTabled', 'ReminderDue', 'EffectDone']);
  clock += MINUTE;
  await lookRound(watch, 0);
  expect(await journal.incidents.list()).toEqual([]);
});

test('what new rules have wake later is no incident, and its row is made again', async () => {
  const { env } = hosted;
  const submitter = createSubmitter({ client: env.client, journal: await hosted.deploy({ motion }) });
  const stream = 'motion-later';
  const lastDay = await dayAhead(100);
  const table = command('t', 'TableMotion', { members: ['FK'], lastDay, staysOpen: true });
  await submitter.submit(stream, table, { startKind: 'motion' });
  const journal = await hosted.deploy({ motion: later });
  const due = morningOf(addDays(lastDay, -60));
  await env.sleep(due - (await env.currentTimeMs()) + MINUTE);
  const watch = watchdog(journal, () => due + 6 * MINUTE);
  const rowOf = async () => (await journal.reader.listProcesses({})).find((row) => row.stream === stream);
  expect(await rowOf()).toMatchObject({ wakeAt: due });
  await lookRound(watch, 0);
  expect(watch.raised.filter((one) => one.stream === stream)).toEqual([]);
  expect((await rowOf())?.wakeAt).toBeGreaterThan(due);
});

test('with Temporal out of reach it is put down all the same', async () => {
  const { env } = hosted;
  const stream = 'motion-unreached';
  const journal = connectJournal({ url: hosted.url, deciders: { motion } });
  const now = await env.currentTimeMs();
  const lastDay = addDays(civilDateAt(now), 61);
  const table = command('t', 'TableMotion', { members: ['FK'], lastDay, staysOpen: true });
  await takeTurn(journal, stream, { now, received: [{ command: table, at: now }], noted: [] });
  const clock = morningOf(addDays(lastDay, -60)) + 5 * MINUTE;
  const connection = Connection.lazy({ address: `127.0.0.1:${await freePort()}`, interceptors: [] });
  const watch = { ...watchdog(journal, () => clock), client: new Client({ connection }) };
  await lookRound(watch, 0);
  const open = await journal.incidents.list();
  expect(open.filter((one) => one.stream === stream)).toMatchObject([{ cause: 'TEMPORAL_DOWN', tries: 0 }]);
  await Promise.all([connection.close(), journal.close()]);
});
