import type { Command } from '../../../domain/command';
import * as s from '../../domain/insats/scene';
import type { World } from './world';
import { noon } from './world';

type Asked = Command & { at: number };

const sent = ({ at: _, id: __, actor: ___, ...command }: Asked): Omit<Command, 'id' | 'actor'> => command;

/** Haninge with four insatser: one that runs and is paid, one that waits for word, one that is wound down, and a need. Until 3 September 2007. */
export async function haningeWithInsatser(world: World): Promise<void> {
  await world.form('haninge', { exercise: false }, '2007-01-01');
  await world.live('2007-01-15');
  world.setClock(noon('2007-01-15'));
  for (const title of ['Unga vuxna', 'Fyren', 'TOLVAN <b>', 'Kartläggning av behov']) {
    await world.send('forbund-haninge', { type: 'RaiseInsats', data: { title }, decidedOn: '2007-01-15' });
  }
  await world.live('2007-01-16');
  const day = '2007-02-01';
  await at(
    world,
    [day, 1],
    [s.propose(day), s.fund(day, { financing: thirds }), s.agree(day), s.register(day), s.start(day)],
  );
  const both = [{ member: 'HAN', unit: 'handikappomsorgen' }, { member: 'SLL' }] as const;
  await at(world, [day, 2], [s.propose(day, { carriedOutBy: both, concerned: ['KOMMUN', 'REGION'] }), s.fund(day)]);
  await at(world, [day, 2], [...both.map((by) => s.agree(day, by)), s.register(day), s.start(day)]);
  const nevertheless = 'Överenskommelsen skrevs i efterhand';
  await at(world, [day, 3], [s.propose(day), s.fund(day), s.start(day, { nevertheless }, s.shown)]);
  await at(world, ['2007-05-02', 1], [s.requisition('2007-05-02', 1_250_050), s.pay('2007-05-02', 1)]);
  await at(world, ['2007-05-03', 1], [s.requisition('2007-05-03', 2_000)]);
  const jointly = {
    kind: 'CONTINUE_JOINTLY',
    by: [{ member: 'HAN' }, { member: 'SLL' }],
    likelihood: 'LIKELY',
  } as const;
  await at(world, ['2007-05-03', 2], [s.on('2007-05-03', 'SetDirections', { directions: [jointly] }, s.shown)]);
  const deadline = { on: '2007-10-31', by: { member: 'SLL' }, onMissed: 'ADAPTING' } as const;
  await at(world, ['2007-05-03', 2], [s.on('2007-05-03', 'SetNoticeDeadline', deadline, s.shown)]);
  const seek = {
    kind: 'SEEK_JOINT_SOLUTION',
    by: { member: 'HAN', unit: 'socialförvaltningen' },
    with: [{ unit: 'närliggande kommuner' }],
  } as const;
  const set = { directions: [seek, { kind: 'RAISE_IN_FORMATION' }], otherwise: 'WINDING_DOWN' } as const;
  const passed = { on: '2007-08-31', by: { unit: 'Af-rehab' }, onMissed: 'WINDING_DOWN' } as const;
  await at(world, ['2007-05-03', 3], [s.on('2007-05-03', 'SetDirections', set, s.shown)]);
  await at(world, ['2007-05-03', 3], [s.on('2007-05-03', 'SetNoticeDeadline', passed, s.shown)]);
  await world.live('2007-09-03');
  world.setClock(noon('2007-09-03'));
}

const thirds = ['FK', 'SLL', 'HAN'].map((member) => ({
  by: { member },
  share: { parts: 33, of: 100 },
  approx: true,
}));

async function at(world: World, [day, no]: readonly [string, number], commands: readonly Asked[]): Promise<void> {
  world.setClock(noon(day));
  for (const command of commands) await world.send(`insats-haninge-${no}`, sent(command));
}
