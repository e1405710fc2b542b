import { startOfDay } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import { trial } from '../../domain/trial/trial';
import { nineOn, settled } from '../../worker/simulation/taking';
import * as insats from '../domain/insats/scene';
import * as h from '../domain/trial/haninge';
import { keepHistory, openTestWorld, replay, type TestWorld } from '../simulated';

let world: TestWorld;
let clockShiftMs = 0;
beforeAll(async () => {
  world = await openTestWorld();
  clockShiftMs = nineOn('2005-01-03') - (await world.clock.now());
}, 60_000);
afterAll(() => world.close());

const activity = 'insats-socsam-haninge-1';
const told = ['FK', 'LAN', 'vårdcentralerna'];

/** The day comes, and what it brings has reached whom it is for. */
async function comes(day: string): Promise<void> {
  await world.clock.sleepUntil(nineOn(day) - clockShiftMs);
  await settled(world, [h.stream, activity]);
}

/** On a day, one command after another; what is sent has no instant: the process takes its own. */
async function on(day: string, ...commands: (Command & { at: number })[]): Promise<void> {
  await comes(day);
  for (const { at: _, ...command } of commands) {
    const stream = command.type === 'EndInsats' ? activity : h.stream;
    expect(await world.submitter.submit(stream, command)).toMatchObject({ ok: true });
  }
  await settled(world, [h.stream, activity]);
}

const of = async (type: string, stream = h.stream) =>
  (await world.journal.reader.timeline(stream)).filter((one) => one.type === type);
const standing = async () => trial.summary((await world.journal.reader.process(h.stream))!.process.state as never);

test('a trial is extended by all its principals, has its closure called off, and ends where the law has it end', async () => {
  const { formation: _, ...plan } = h.plan;
  const data = { plan: { ...plan, until: '2005-12-31' }, clockShiftMs };
  const start = { id: 'start', type: 'StartTrial', data, actor: 'admin:test' };
  expect(await world.submitter.submit(h.stream, start, { startKind: 'trial' })).toMatchObject({ ok: true });

  await on('2005-03-03', h.on('2005-03-03', 'RaiseInsats', { title: 'Fyren' }));
  await on('2005-03-03', h.on('2005-03-03', 'AnnounceClosure', { endsOn: '2005-12-31', told }));
  expect((await standing()).phase).toBe('TRIAL_CLOSING');

  await on('2005-05-12', h.propose('2005-05-12', '2006-12-31'));
  await on('2005-06-01', h.request('2005-06-01', '2006-12-31'));
  expect(await standing()).toMatchObject({ phase: 'EXTENSION_REQUESTED', waitingOn: ['SLL', 'FK', 'HAN'] });
  await on('2005-06-20', h.decide('2005-06-20', 'HAN', '2006-12-31'));
  await on('2005-06-29', h.decide('2005-06-29', 'FK', '2006-12-31'));
  expect(await standing()).toMatchObject({ phase: 'EXTENSION_REQUESTED', waitingOn: ['SLL'] });
  await on('2005-09-13', h.decide('2005-09-13', 'SLL', '2006-12-31'));
  const [extended] = await of('ExtensionCompleted');
  expect(extended).toMatchObject({ data: { was: '2005-12-31', until: '2006-12-31', decidedOn: '2005-09-13' } });
  expect(extended!.at - startOfDay('2005-09-13')).toBeLessThan(24 * 3_600_000);
  expect(await of('ClosureReversed')).toMatchObject([{ at: extended!.at, data: { endsOn: '2005-12-31', told } }]);
  const ofDecisions = (await of('ReminderDue')).filter(({ data }) => data['kind'] === 'extension-decision');
  expect(ofDecisions.map(({ data, at }) => [data['owedBy'], at])).toEqual(
    h.principals.map((id) => [id, startOfDay('2005-06-02') + 6 * 3_600_000]),
  );
  // The insats hears of its owner's new last day, and of the word that it may wait for.
  expect(await of('InsatsOwnerExtended', activity)).toMatchObject([
    { data: { decidedOn: '2005-09-13', until: '2006-12-31' } },
  ]);

  await comes('2005-10-14');
  const owed = await world.journal.reader.duties({ stream: h.stream, overdue: true });
  expect(owed.map(({ kind }) => kind)).toEqual(['trial-information']);
  await on('2005-10-17', h.on('2005-10-17', 'RecordInformation', {}));
  expect((await standing()).alerts).toEqual([]);
  await comes('2006-01-02');
  expect(await of('TrialRanOut')).toEqual([]);
  for (const by of h.principals) await on('2006-02-01', h.deliver('2006-02-01', 1, { by }));
  await on('2006-06-30', insats.end('2006-06-30', { settled: true }));

  await comes('2006-10-01');
  expect([(await standing()).phase, await of('TrialClosing')]).toEqual(['TRIAL_RUNNING', []]);
  await comes('2006-10-02');
  expect((await standing()).phase).toBe('TRIAL_CLOSING');
  expect(await of('TrialClosing')).toMatchObject([{ at: startOfDay('2006-10-02'), data: { endsOn: '2006-12-31' } }]);
  await on('2006-12-15', h.on('2006-12-15', 'RecordEvaluation', {}, { evidence: h.paper('f') }));

  await comes('2006-12-31');
  expect(await of('TrialRanOut')).toEqual([]);
  await comes('2007-01-02');
  expect(await of('TrialRanOut')).toMatchObject([{ at: startOfDay('2007-01-01'), data: { endedOn: '2006-12-31' } }]);
  expect(await of('TrialEvaluationMissed')).toEqual([]);
  await comes('2007-04-02');
  const end = startOfDay('2007-04-01');
  expect(await of('TrialBooksClosed')).toMatchObject([{ at: end, data: { endedOn: '2006-12-31' } }]);
  expect(await of('TrialClosed')).toMatchObject([{ at: end }]);

  expect(await world.journal.reader.verifyChain(h.stream)).toBeUndefined();
  await world.env.client.workflow.getHandle(h.stream).result();
  await replay(world, h.stream);
  await keepHistory(world, h.stream, 'trial');
}, 240_000);
