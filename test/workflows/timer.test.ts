import type { Delivered } from '../../activities/delivery';
import { addDays } from '../../domain/calendar/civil-date';
import { civilDateAt, midnightAfter } from '../../domain/calendar/stockholm';
import { openHosted, replay, type Hosted } from '../hosted';
import { motion } from '../motion';
import { command } from '../process/turns';

let hosted: Hosted;
let tries = 0;
beforeAll(async () => {
  const deliver = (): Promise<Delivered> => {
    tries += 1;
    return Promise.reject(new Error('mail is down'));
  };
  hosted = await openHosted({ deciders: { motion }, workflowsPath: require.resolve('../motion-workflows'), deliver });
});
afterAll(() => hosted.close());

const now = () => hosted.env.currentTimeMs();
const begin = (stream: string, lastDay: string) =>
  hosted.submitter.submit(stream, command('t', 'TableMotion', { members: ['FK', 'HAN'], lastDay }), {
    startKind: 'motion',
  });
const move = (stream: string, id: string, lastDay: string) =>
  hosted.submitter.submit(stream, command(id, 'MoveDate', { lastDay }));

test('a date that is moved takes its timer with it: nothing wakes for the day that counts no longer', async () => {
  const stream = 'motion-moved';
  const today = civilDateAt(await now());
  await begin(stream, addDays(today, 65));
  await move(stream, 'later', addDays(today, 75));
  const { events } = await hosted.env.client.workflow.getHandle(stream).fetchHistory();
  const timers = (events ?? []).flatMap((event) =>
    Object.keys(event).filter((key) => /^timer(Started|Canceled|Fired)/.test(key)),
  );
  expect(timers.map((key) => key.replace('EventAttributes', ''))).toEqual([
    'timerStarted',
    'timerStarted',
    'timerCanceled',
  ]);
  await replay(hosted, stream);
});

test('a mail that waits for its next try is tried on time, also when something due before that is put off for months', async () => {
  const stream = 'motion-waits';
  const today = civilDateAt(await now());
  await begin(stream, addDays(today, 13));
  // Ten minutes before a midnight: the pause between tries has grown to an hour.
  await hosted.env.sleep(midnightAfter(addDays(today, 1)) - 10 * 60_000 - (await now()));
  const day = civilDateAt(await now());
  await move(stream, 'soon', day);
  await move(stream, 'later', addDays(day, 100));
  tries = 0;
  await hosted.env.sleep('10 hours');
  expect(tries).toBeGreaterThanOrEqual(10);
  await replay(hosted, stream);
});
