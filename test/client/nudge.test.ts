import { addDays } from '../../domain/calendar/civil-date';
import { civilDateAt, morningOf } from '../../domain/calendar/stockholm';
import { nudgeSooner } from '../../client/nudge';
import { openHosted, replay, type Hosted } from '../hosted';
import { motion, type Motion } from '../motion';
import { command } from '../process/turns';

let hosted: Hosted;
beforeAll(async () => {
  const workflowsPath = require.resolve('../motion-workflows');
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

test('a process that sleeps past what a new rule asks for is nudged when a worker starts with it', async () => {
  const { env, submitter } = hosted;
  const today = civilDateAt(await env.currentTimeMs());
  const table = command('t', 'TableMotion', { members: ['FK'], lastDay: addDays(today, 160), staysOpen: true });
  await submitter.submit('motion-asleep', table, { startKind: 'motion' });
  await env.sleep('30 days'); // it sleeps until sixty days before its last day
  const journal = await hosted.deploy({ motion: sooner });
  expect(await nudgeSooner(journal, env.client)).toBe(1);
  await env.sleep('45 days');
  const events = await journal.reader.events('motion-asleep');
  expect(events.map(({ event }) => event.type)).toEqual(['MotionTabled', 'ReminderDue', 'EffectDone']);
  expect(await nudgeSooner(journal, env.client)).toBe(0);
  await replay(hosted, 'motion-asleep');
});
