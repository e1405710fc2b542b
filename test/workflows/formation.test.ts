import type { Command } from '../../domain/command';
import type { FormationPlan } from '../../domain/formation/plan';
import { startOfDay } from '../../domain/calendar/stockholm';
import { bodies, husam } from '../domain/formation/husam';
import { command } from '../process/turns';
import { openHosted, replay, type Hosted } from '../hosted';
import { deciders } from '../../domain/deciders';

let hosted: Hosted;
beforeAll(async () => {
  hosted = await openHosted({ deciders, workflowsPath: require.resolve('../../workflows') });
});
afterAll(() => hosted.close());

const plan: FormationPlan = { ...husam, exercise: true };
/** Starts and sends out at nine in the morning of a day, which becomes the process's today. */
const start = async (no: number, on: string): Promise<Command> => {
  const clockShiftMs = startOfDay(on) + 9 * 3_600_000 - (await hosted.env.currentTimeMs());
  const sendOut = { on, reason: 'The terms are corrected before the text is signed.' };
  return command('start', 'StartFormation', { plan: { ...plan, no }, clockShiftMs, sendOut });
};
const approve = (member: string, decidedOn: string): Command => {
  const data = { member, body: bodies[member], acceptance: 'PLAIN', version: 1 };
  return { ...command(`approve-${member}`, 'RecordDecision', data), decidedOn };
};

const adoptions = [
  ['SLL', '2006-09-26'],
  ['HUD', '2006-10-16'],
  ['LAN', '2006-10-16'],
  ['FK', '2006-10-17'],
] as const;

test('four plain adoptions form a förbund in virtual time on its own dates, and it begins its own process', async () => {
  const { submitter, env, journal } = hosted;
  const first = 'formation-huddinge-1';
  expect(await submitter.submit(first, await start(1, '2005-12-23'), { startKind: 'formation' })).toMatchObject({
    ok: true,
  });
  await env.sleep('300 days');
  for (const [member, day] of adoptions) {
    expect(await submitter.submit(first, approve(member, day))).toMatchObject({ ok: true });
  }
  await env.sleep('1 minute');
  const processes = await journal.reader.listProcesses({ forbund: 'huddinge' });
  const both = processes.filter(({ kind }) => kind === 'formation' || kind === 'forbund');
  expect(both.map(({ stream, phase, exercise }) => [stream, phase, exercise])).toEqual([
    ['forbund-huddinge', 'FORMED', true],
    [first, 'FORMED', true],
  ]);
  expect((await journal.reader.process(first))!.process.pending).toEqual({});
  const days = (await journal.reader.timeline(first)).filter(({ type }) => type === 'ReminderDue').map(({ on }) => on);
  expect(days.slice(0, 5)).toEqual([...Array(4).fill('2005-12-24'), '2006-09-05']);
  expect(await journal.reader.verifyChain(first)).toBeUndefined();
  await replay(hosted, first);
});

test('a formation with four plain approvals, its notices and its hand-over leave at most 60 events in Temporal', async () => {
  const { submitter, env } = hosted;
  const second = 'formation-huddinge-2';
  await submitter.submit(second, await start(2, '2006-10-16'), { startKind: 'formation' });
  for (const [member] of adoptions) {
    expect(await submitter.submit(second, approve(member, '2006-10-16'))).toMatchObject({ ok: true });
  }
  await env.sleep('1 minute');
  const { events = [] } = await env.client.workflow.getHandle(second).fetchHistory();
  expect(events!.length).toBeLessThanOrEqual(60);
});
