import { setTimeout as pause } from 'node:timers/promises';
import { commandProblems } from '../../contracts/commands';
import type { BudgetCommand } from '../../domain/budget/commands';
import type { Begun } from '../../domain/budget/state';
import { startOfDay } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import { deciders } from '../../domain/deciders';
import { content, everybody, haninge, kr } from '../domain/budget/scene';
import { openHosted, replay, sendAll, type Hosted } from '../hosted';

const stream = 'budget-haninge-2009';

/** Everything arrives but what goes to the landsting, whose address the receiving server does not know. */
const bouncing: typeof sendAll = async (own, journal, notYet) => {
  const { outcomes, again } = await sendAll(own, journal, notYet);
  const isUnknown = (id: string): boolean => id.endsWith(':SLL');
  return {
    again,
    outcomes: outcomes.map((outcome) =>
      isUnknown(outcome.data.id)
        ? { type: 'EffectFailed', data: { id: outcome.data.id, reason: 'RECIPIENT_REFUSED' } }
        : outcome,
    ),
  };
};

let hosted: Hosted;
beforeAll(async () => {
  const workflowsPath = require.resolve('../../workflows');
  hosted = await openHosted({ deciders, workflowsPath, commandProblems, deliver: bouncing });
});
afterAll(() => hosted.close());

let no = 0;
const send = <Type extends BudgetCommand['type']>(
  type: Type,
  data: Extract<BudgetCommand, { type: Type }>['data'],
  decidedOn?: string,
) => {
  const id = `b${(no += 1)}`;
  const command: Command = { id, type, data, actor: 'admin:test', ...(decidedOn !== undefined && { decidedOn }) };
  return hosted.submitter.submit(stream, command);
};
const state = async (): Promise<Begun> => (await hosted.journal.reader.process(stream))?.process.state as Begun;
const types = async (): Promise<string[]> =>
  (await hosted.journal.reader.events(stream)).map(({ event: { type } }) => type);

async function until(is: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400 && !(await is()); tries++) await pause(50);
}

test('C70 an invitation that has come back is no samråd: the budget waits for it and is overdue, until it is decided in time after all', async () => {
  const { env } = hosted;
  const clockShiftMs = startOfDay('2008-11-20') + 9 * 3_600_000 - (await env.currentTimeMs());
  const data = { basis: { ...haninge, exercise: true }, year: 2009, clockShiftMs };
  const start: Command = { id: 'begin', type: 'BeginBudget', data, actor: 'system' };
  await env.client.workflow.start('budget', { workflowId: stream, taskQueue: 'forbund', args: [{ stream, start }] });
  await until(async () => (await types()).includes('BudgetBegun'));

  const on = '2008-11-20';
  await send('DraftBudget', { on, ...content(2009) });
  await send('InviteToSamrad', { on, meetingOn: on });
  await until(async () => (await state()).samrad['0']?.['SLL']?.delivery === 'FAILED');
  await send('HoldSamrad', { on, present: ['FK', 'HAN'] });
  await send('AnnounceMeeting', { on, meetingOn: '2008-11-24' });
  await send('PublishDraft', { on });
  await env.sleep('12 days');
  expect(await types()).toContain('BudgetOverdue');

  const adopt = () => send('AdoptBudget', { totalOre: kr(20_000_000), serving: everybody }, '2008-12-01');
  expect(await adopt()).toMatchObject({ ok: false, code: 'SAMRAD_MISSING', details: { members: ['SLL'] } });
  await send('RecordInvitation', { on, members: ['SLL'], outcome: 'DELIVERED' });
  expect(await adopt()).toMatchObject({ ok: true });
  expect((await types()).filter((type) => /^(Budget|Overdue)/.test(type)).slice(-3)).toEqual([
    'BudgetOverdue',
    'BudgetAdopted',
    'BudgetOverdueAnnulled',
  ]);
  await replay(hosted, stream);
}, 120_000);
