import { startOfDay } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import { insats } from '../../domain/insats/insats';
import type { Begun } from '../../domain/insats/state';
import { nineOn, settled } from '../../worker/simulation/taking';
import { command as told, handOver } from '../domain/forbund/haninge';
import * as s from '../domain/insats/scene';
import { authorityUntil, named, type Wound } from '../domain/insats/seed-004';
import { keepHistory, openTestWorld, replay, type TestWorld } from '../simulated';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
}, 60_000);
afterAll(() => world.close());

/** What is sent has no instant: the process takes its own. */
const sent = ({ at: _, ...command }: Command & { at: number }): Command => command;
const send = async (stream: string, ...commands: (Command & { at: number })[]): Promise<void> => {
  for (const command of commands) {
    expect(await world.submitter.submit(stream, sent(command))).toMatchObject({ ok: true });
  }
};
const of = async (stream: string, type: string) =>
  (await world.journal.reader.timeline(stream)).filter((one) => one.type === type);
const phase = async (stream: string): Promise<string> => {
  const found = await world.journal.reader.process(stream);
  return insats.summary(found!.process.state as Begun).phase;
};
const shiftTo = async (day: string): Promise<number> => nineOn(day) - (await world.env.currentTimeMs());

describe('C43 on its own dates', () => {
  let clockShiftMs = 0;
  const until = async (day: string, streams: readonly string[]): Promise<void> => {
    await world.clock.sleepUntil(nineOn(day) - clockShiftMs);
    await settled(world, streams);
  };

  async function begin(one: Wound, no: number): Promise<string> {
    const { title, kinds, concerned, carriedOutBy } = one;
    const stream = `insats-socsam-haninge-${no}`;
    const owner = { basis: s.trial, owner: 'trial-socsam-haninge', authorityUntil, clockShiftMs };
    const first = s.on('2005-01-03', 'BeginInsats', { ...owner, no, title, neededOn: '2004-01-01' });
    expect(await world.submitter.submit(stream, sent(first), { startKind: 'insats' })).toMatchObject({ ok: true });
    await send(
      stream,
      s.propose('2005-01-03', { kinds, concerned, carriedOutBy }),
      s.fund('2005-01-03'),
      ...carriedOutBy.map((by) => s.agree('2005-01-03', by)),
      s.start('2005-01-03'),
    );
    return stream;
  }

  test('on 1 September 2005 at midnight adapting and winding down begin; on the 13th both are turned round', async () => {
    clockShiftMs = await shiftTo('2005-01-03');
    const insatser = [named('Försäkringskassans'), named('Af-rehab')];
    const both = [await begin(insatser[0]!, 4), await begin(insatser[1]!, 8)];
    await until('2005-03-03', both);
    for (const [index, { directions, deadline }] of insatser.entries()) {
      await send(
        both[index]!,
        s.on('2005-03-03', 'SetDirections', { directions }, s.shown),
        s.on('2005-03-03', 'SetNoticeDeadline', deadline!, s.shown),
      );
    }
    const all = (type: string) => Promise.all(both.map((stream) => of(stream, type)));
    await until('2005-08-31', both);
    expect(await Promise.all(both.map(phase))).toEqual(['AWAITING_WORD', 'AWAITING_WORD']);
    await until('2005-09-01', both);
    expect(await Promise.all(both.map(phase))).toEqual(['ADAPTING', 'WINDING_DOWN']);
    expect(await all('NoticeDeadlineMissed')).toMatchObject([
      [{ at: startOfDay('2005-09-01') }],
      [{ at: startOfDay('2005-09-01') }],
    ]);
    expect((await all('ReminderDue')).map((reminders) => reminders.length)).toEqual([4, 4]);
    await until('2005-09-13', both);
    for (const stream of both) await send(stream, s.extended('2005-09-13', '2005-09-13'));
    expect(await Promise.all(both.map(phase))).toEqual(['REVERSING', 'REVERSING']);
    expect(await all('InsatsReversed')).toMatchObject([[{ data: { daysLate: 13 } }], [{ data: { daysLate: 13 } }]]);
    await until('2005-09-28', both);
    const owed = await world.journal.reader.duties({ stream: both[0]!, overdue: true });
    expect(owed.map(({ kind }) => kind)).toEqual(['special-information']);
    for (const stream of both) await send(stream, s.on('2005-09-28', 'InformOfReversal', {}, s.shown));
    expect(await Promise.all(both.map(phase))).toEqual(['CONFIRMED_CONTINUE', 'CONFIRMED_CONTINUE']);
    for (const stream of both) await replay(world, stream);
    await keepHistory(world, both[1]!, 'insats-reversed');
  }, 120_000);
});

test('a förbund raises an insats, which runs, is paid for and ends, and the förbund is told that it is closed', async () => {
  const clockShiftMs = await shiftTo('2007-01-15');
  const until = async (day: string): Promise<void> => {
    await world.clock.sleepUntil(nineOn(day) - clockShiftMs);
    await settled(world, ['forbund-haninge', stream]);
  };
  const stream = 'insats-haninge-1';
  const start = told('begin', 'BeginForbund', { handOver, exercise: true, clockShiftMs });
  expect(await world.submitter.submit('forbund-haninge', start, { startKind: 'forbund' })).toMatchObject({ ok: true });
  const raise = { ...told('need', 'RaiseInsats', { title: 'Unga vuxna' }), decidedOn: '2007-01-15' };
  expect(await world.submitter.submit('forbund-haninge', raise)).toMatchObject({ ok: true });
  await settled(world, ['forbund-haninge']);
  await until('2007-02-01');
  await send(stream, s.propose('2007-02-01'), s.fund('2007-02-01'), s.agree('2007-02-01'), s.start('2007-02-01'));
  await until('2007-05-02');
  await send(stream, s.requisition('2007-05-02', 1_000), s.pay('2007-05-02', 1), s.evaluate('2007-05-02'));
  await send(stream, s.end('2007-05-02', { endsOn: '2007-05-31' }));
  await until('2007-06-01');
  expect(await of(stream, 'InsatsEnded')).toMatchObject([{ at: startOfDay('2007-06-01') }]);
  await until('2007-09-03');
  expect(await of(stream, 'InsatsClosed')).toMatchObject([{ data: { on: '2007-09-02' } }]);
  const closed = (await of('forbund-haninge', 'ChildClosed')).filter(({ data }) => data['stream'] === stream);
  expect(closed.map(({ data }) => data['on'])).toEqual(['2007-09-02']);
  // It has told the förbund before its own last step is done.
  await world.env.client.workflow.getHandle(stream).result();
  await replay(world, stream);
  await keepHistory(world, stream, 'insats');
}, 120_000);
