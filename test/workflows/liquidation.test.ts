import { civilDateAt } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import { liquidationView } from '../../domain/liquidation/view/liquidation-view';
import type { LiquidationStarted } from '../../domain/liquidation/state';
import { nineOn, settled } from '../../worker/simulation/taking';
import { command, handOver } from '../domain/forbund/haninge';
import * as h from '../domain/liquidation/haninge';
import { keepHistory, openTestWorld, replay, type TestWorld } from '../simulated';

const forbund = 'forbund-haninge';
const liquidation = 'liquidation-haninge';
const members = handOver.members.map(({ id }) => id);

let world: TestWorld;
let clockShiftMs: number;
beforeAll(async () => {
  world = await openTestWorld();
  clockShiftMs = nineOn('2009-12-14') - (await world.clock.now());
  const formed = { ...handOver, formedOn: '2009-12-14', operationsStartOn: '2010-01-01', firstYear: 2010 };
  const start = command('begin', 'BeginForbund', { handOver: formed, exercise: true, clockShiftMs });
  const input = { workflowId: forbund, taskQueue: 'forbund', args: [{ stream: forbund, start }] };
  await world.env.client.workflow.start('forbund', input);
  await settled(world, [forbund]);
}, 60_000);
afterAll(() => world.close());

const today = async (): Promise<string> => civilDateAt((await world.clock.now()) + clockShiftMs);

/** The day comes, and what it brings has reached whom it is for. */
async function comes(day: string): Promise<void> {
  await world.clock.sleepUntil(nineOn(day) - clockShiftMs);
  await settled(world, [forbund, liquidation]);
}

let no = 0;
async function send(stream: string, ...commands: (Command & { at?: number })[]): Promise<void> {
  for (const { at: _, ...one } of commands) {
    const id = `sent-${(no += 1)}`;
    expect(await world.submitter.submit(stream, { ...one, id })).toMatchObject({ ok: true });
    // The same command again, as a caller sends it that had no answer.
    expect(await world.submitter.submit(stream, { ...one, id })).toMatchObject({ ok: true });
  }
}

const types = async (stream = liquidation): Promise<string[]> =>
  (await world.journal.reader.events(stream)).map(({ event }) => event.type);
const decided = async (): Promise<string[]> => (await types()).filter((type) => !/^(Reminder|Duty|Effect)/.test(type));
const view = async () =>
  liquidationView((await world.journal.reader.process(liquidation))!.process.state as LiquidationStarted);

test('C79 all members agree, and the förbund is wound up, dissolved with the last service, and its archive handed over', async () => {
  await comes('2010-09-01');
  const agree = (member: string): Command => ({
    ...command(`agree-${member}`, 'Approve', { member, matter: { kind: 'LIQUIDATE', from: '2011-03-15' } }),
    decidedOn: '2010-09-01',
  });
  await send(forbund, ...members.map(agree));
  expect(await types(forbund)).not.toContain('LiquidationEntered');

  await comes('2011-03-15');
  expect(await decided()).toEqual(['LiquidationBegun']);
  expect(await view()).toMatchObject({ trigger: 'AGREEMENT', phase: 'IN_LIQUIDATION', enteredOn: '2011-03-15' });

  await comes('2011-04-01');
  await send(liquidation, h.inventory('2011-04-01', { openingOre: 0, assets: [] }), h.call('2011-04-01', 200_000));
  await comes('2011-05-03');
  await send(liquidation, ...[h.called('2011-05-02', 'HAN', 50_000), h.called('2011-05-02', 'SLL', 50_000)]);
  expect(await types()).toContain('DutyMissed'); // Försäkringskassan has not paid by 2 May
  await send(liquidation, h.called('2011-05-03', 'FK', 100_000));
  await send(liquidation, h.pay('2011-05-03', 1, 150_000), h.pay('2011-05-03', 2, 50_000), h.debtsPaid('2011-05-03'));
  const late = h.inventory('2011-05-03', { openingOre: 0, assets: [h.item(1, 'Skatteåterbäring', 1_000)], debts: [] });
  await send(liquidation, late, h.sell('2011-05-03', 1, 1_000.03), h.sold('2011-05-03'));

  await comes('2011-06-01');
  await send(liquidation, h.distribute('2011-06-01'));
  await send(liquidation, ...['FK', 'SLL', 'HAN'].map((id) => h.payOut('2011-06-01', id)));
  expect((await view()).members.map(({ member, paidOutOre }) => [member, paidOutOre])).toEqual(
    members.map((id) => [id, { FK: 50_001, SLL: 25_001, HAN: 25_001 }[id] ?? 0]),
  );

  await send(liquidation, h.draft('2011-06-01'), h.adopt('2011-06-01'), h.keep('2011-06-01'));
  const [last = '', ...others] = members;
  await send(liquidation, ...others.map((id) => h.serve('2011-06-01', id)));
  await send(liquidation, h.serve('2011-06-01', last, ['REPORT']));
  await comes('2011-09-01');
  expect(await types(forbund)).not.toContain('ForbundDissolved');
  await send(liquidation, h.serve('2011-09-01', last, ['ACCOUNTS']));
  await settled(world, [forbund, liquidation]);
  expect((await view()).dissolvedOn).toBe('2011-09-01');
  expect(await types(forbund)).toEqual(expect.arrayContaining(['DistributionNoted', 'ForbundDissolved']));

  await comes('2011-12-02');
  expect((await decided()).at(-1)).toBe('ArchiveOverdue');
  await send(liquidation, { ...h.handOver('2011-11-30'), decidedOn: '2011-11-30' });
  await settled(world, [forbund, liquidation]);
  expect((await decided()).slice(-3)).toEqual(['ArchiveHandedOver', 'ArchiveOverdueAnnulled', 'LiquidationClosed']);
  const open = (await world.journal.reader.listProcesses({ forbund: 'haninge' })).filter(({ done }) => !done);
  expect(open.map(({ stream }) => stream)).toEqual([]);
  expect(await today()).toBe('2011-12-02');

  expect(await world.journal.reader.verifyChain(liquidation)).toBeUndefined();
  await world.env.client.workflow.getHandle(liquidation).result();
  await replay(world, liquidation);
  await keepHistory(world, liquidation, 'liquidation');
}, 240_000);
