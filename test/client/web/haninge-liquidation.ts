import type { Command } from '../../../domain/command';
import * as h from '../../domain/liquidation/haninge';
import { paper } from '../../domain/yearly/haninge';
import { noon, type World } from './world';

const liquidation = 'liquidation-haninge';
const members = ['FK', 'LAN', 'SLL', 'HAN'];

type Asked = Command & { at: number };

async function on(world: World, day: string, ...commands: readonly Asked[]): Promise<void> {
  await world.live(day);
  world.setClock(noon(day));
  for (const { at: _, id: __, actor: ___, ...command } of commands) await world.send(liquidation, command);
}

/** Haninge in liquidation by agreement from 1 March 2007, with debts that lack 385 000 kronor; called in and half paid. */
export async function haningeInLiquidation(world: World): Promise<void> {
  await world.form('haninge', { exercise: false }, '2007-01-01');
  await world.live('2007-02-20');
  world.setClock(noon('2007-02-20'));
  await world.send('forbund-haninge', {
    type: 'RaiseDispute',
    data: { member: 'HAN', subject: 'Hyran' },
    decidedOn: '2007-02-01',
  });
  for (const member of members) {
    const data = { member, matter: { kind: 'LIQUIDATE', from: '2007-03-01' } };
    await world.send('forbund-haninge', { type: 'Approve', data, decidedOn: '2007-02-20', evidence: paper('a') });
  }
  await on(world, '2007-03-01');
  const debts = [h.item(1, 'Hyra <b>', 700_000), h.item(2, 'Arvoden', 300_000)];
  const day = '2007-03-05';
  const held = h.inventory(day, { openingOre: h.kronor(600_000), debts });
  await on(world, day, held, h.pay(day, 1, 600_000), h.sell(day, 1, 15_000), h.sold(day), h.call(day, 385_000));
  await on(world, '2007-03-20', h.called('2007-03-20', 'FK', 192_500));
}

/** Until the last member but one is served, on 1 June 2007. */
export async function andServed(world: World): Promise<void> {
  const paid = [h.called('2007-04-02', 'SLL', 96_250), h.called('2007-04-02', 'HAN', 96_250)];
  await on(world, '2007-04-02', ...paid, h.pay('2007-04-02', 1, 100_000), h.pay('2007-04-02', 2, 300_000));
  const late = h.inventory('2007-04-03', { openingOre: h.kronor(600_000), assets: [h.item(2, 'Ränta', 1)], debts: [] });
  await on(world, '2007-04-03', late, h.sell('2007-04-03', 2, 0.03), h.sold('2007-04-03'), h.debtsPaid('2007-04-03'));
  await on(world, '2007-05-02', h.distribute('2007-05-02'));
  const paying = members.filter((id) => id !== 'LAN');
  await on(world, '2007-05-02', ...paying.map((id) => h.payOut('2007-05-02', id)));
  await on(world, '2007-05-20', h.draft('2007-05-20'), h.adopt('2007-05-20'), h.keep('2007-05-20'));
  const served = ['FK', 'SLL', 'HAN'].map((id) => h.serve('2007-06-01', id));
  await on(world, '2007-06-01', ...served, h.serve('2007-06-01', 'LAN', ['REPORT']));
}
