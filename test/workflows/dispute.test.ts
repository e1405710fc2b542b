import { nineOn, settled } from '../../worker/simulation/taking';
import { command as told, handOver } from '../domain/forbund/haninge';
import { decide, file, negotiate } from '../domain/dispute/haninge';
import { keepHistory, openTestWorld, replay, type TestWorld } from '../simulated';
import type { Command } from '../../domain/command';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
}, 60_000);
afterAll(() => world.close());

const stream = 'dispute-haninge-1';
const of = async (from: string, type: string) =>
  (await world.journal.reader.timeline(from)).filter((one) => one.type === type);

test('a dispute sleeps through a year in which nobody does anything, is looked into, decided, and the förbund is told', async () => {
  const clockShiftMs = nineOn('2008-02-29') - (await world.env.currentTimeMs());
  const until = async (day: string): Promise<void> => {
    await world.clock.sleepUntil(nineOn(day) - clockShiftMs);
    await settled(world, ['forbund-haninge', stream]);
  };
  const send = async (to: string, { at: _, ...command }: Command & { at?: number }): Promise<void> => {
    expect(await world.submitter.submit(to, command)).toMatchObject({ ok: true });
  };
  const start = told('begin', 'BeginForbund', { handOver, exercise: true, clockShiftMs });
  expect(await world.submitter.submit('forbund-haninge', start, { startKind: 'forbund' })).toMatchObject({ ok: true });
  const raise = { ...told('raise', 'RaiseDispute', { member: 'HAN', subject: 'Bidraget' }), decidedOn: '2008-02-29' };
  await send('forbund-haninge', raise);
  await settled(world, ['forbund-haninge']);
  await until('2009-03-02');
  expect(await of(stream, 'DisputeYearPassed')).toMatchObject([{ data: { on: '2009-02-28' } }]);
  expect((await of(stream, 'ReminderDue')).map(({ data }) => data['step'])).toEqual([1, 2]);
  expect((await world.journal.reader.process(stream))!.row.alerts).toEqual(['DISPUTE_UNTOUCHED']);
  await send(stream, negotiate('2009-03-02'));
  await until('2009-06-01');
  await send(stream, file('2009-06-01'));
  await until('2009-11-16');
  await send(stream, decide('2009-11-16'));
  await settled(world, ['forbund-haninge', stream]);
  const closed = (await of('forbund-haninge', 'ChildClosed')).filter(({ data }) => data['stream'] === stream);
  expect(closed.map(({ data }) => data['on'])).toEqual(['2009-11-16']);
  // It has told the förbund before its own last step is done.
  await world.env.client.workflow.getHandle(stream).result();
  await replay(world, stream);
  await keepHistory(world, stream, 'dispute');
}, 120_000);
