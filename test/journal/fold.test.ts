import { createTurnActivities } from '../../activities/turn';
import { connectJournal, type Journal } from '../../journal/journal';
import { freshDatabase } from '../database';
import { motion } from '../motion';
import { command, noonOf } from '../process/turns';

/** The same motion, read by a later rule: what an old row says of its state is no longer true. */
const laterMotion: typeof motion = {
  ...motion,
  fold: 2,
  evolve: (state, event) => ({ ...motion.evolve(state, event), readBy: 'the later rule' }) as never,
};

const now = noonOf('2026-01-10');
const table = command('t', 'TableMotion', { members: ['FK', 'HAN'], lastDay: '2026-06-30' });
const vote = (member: string) => command(member, 'CastVote', { member, body: 'S' });

let url: string;
let journals: Journal[];
beforeAll(async () => {
  url = await freshDatabase();
  journals = [motion, laterMotion].map((decider) => connectJournal({ url, deciders: { motion: decider } }));
});
afterAll(() => Promise.all(journals.map((journal) => journal.close())));

const submit = ({ store }: Journal, stream: string, ...commands: ReturnType<typeof command>[]) =>
  createTurnActivities({ store }).turn({
    stream,
    now,
    received: commands.map((one) => ({ command: one, at: now })),
    noted: [],
  });

test('a rule that folds otherwise never decides on an old row: the stream is folded again', async () => {
  const [old, later] = journals as [Journal, Journal];
  await submit(old, 'motion-a', table, vote('FK'));
  expect((await old.reader.process('motion-a'))!.process).toMatchObject({ fold: 1, version: 2 });
  expect((await later.reader.process('motion-a'))!.process).toMatchObject({
    fold: 2,
    version: 2,
    state: { readBy: 'the later rule' },
  });
  const { answers } = await submit(later, 'motion-a', vote('HAN'));
  expect(answers).toMatchObject([{ from: 2 }]);
  const { process } = (await later.reader.process('motion-a'))!;
  await later.rebuild('motion-a');
  expect((await later.reader.process('motion-a'))!.process).toEqual(process);
  expect(await later.reader.timeline('motion-a')).toHaveLength(process.version);
});

test('rows of before there were fold numbers are rows of the first', async () => {
  const [old, later] = journals as [Journal, Journal];
  await submit(old, 'motion-b', table);
  await old.pool.query(`UPDATE processes SET data = data - 'fold' WHERE stream = 'motion-b'`);
  const { process } = (await old.reader.process('motion-b'))!;
  expect(process).not.toHaveProperty('fold');
  expect((await later.reader.process('motion-b'))!.process.state).toMatchObject({ readBy: 'the later rule' });
});

test('a row that lags behind and was folded otherwise is filled up whole', async () => {
  const [old, later] = journals as [Journal, Journal];
  await submit(old, 'motion-c', table, vote('FK'));
  await old.pool.query(
    `UPDATE processes SET version = 1, data = jsonb_set(data, '{version}', '1') WHERE stream = 'motion-c'`,
  );
  await old.pool.query(`DELETE FROM timeline WHERE stream = 'motion-c' AND position = 2`);
  await submit(later, 'motion-c', vote('HAN'));
  const { process } = (await later.reader.process('motion-c'))!;
  expect(process.state).toMatchObject({ readBy: 'the later rule' });
  expect(await later.reader.timeline('motion-c')).toHaveLength(process.version);
});
