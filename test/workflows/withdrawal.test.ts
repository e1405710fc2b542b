import { startOfDay } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import { defaultEnds, type EndTerms } from '../../domain/forbund/end-terms';
import { withdrawal } from '../../domain/withdrawal/withdrawal';
import { nineOn, settled } from '../../worker/simulation/taking';
import { command as told, evidence, handOver, terms as charterTerms } from '../domain/forbund/haninge';
import * as ending from '../domain/liquidation/haninge';
import * as h from '../domain/withdrawal/haninge';
import { keepHistory, openTestWorld, replay, type TestWorld } from '../simulated';

// Each has a world of its own: a förbund goes on, and would slow the next one down.
let world: TestWorld;
beforeEach(async () => {
  world = await openTestWorld();
}, 60_000);
afterEach(() => world.close());

const [haninge] = handOver.members;
const tyreso = { ...haninge!, id: 'TYR', name: 'Tyresö kommun', covers: ['Tyresö'] };

const [forbund, notice, liquidation] = ['forbund-haninge', 'withdrawal-haninge-HAN-1', 'liquidation-haninge'];
const all = [forbund, notice, liquidation];
let clockShiftMs: number;

/** What is sent has no instant: the process takes its own. */
async function send(stream: string, ...commands: (Command & { at?: number })[]): Promise<void> {
  for (const { at: _, ...one } of commands) {
    expect(await world.submitter.submit(stream, one)).toMatchObject({ ok: true });
  }
  await settled(world, all);
}

/** The day comes, and what it brings has reached whom it is for. */
async function comes(day: string): Promise<void> {
  await world.clock.sleepUntil(nineOn(day) - clockShiftMs);
  await settled(world, all);
}

/** The kommun gives notice on 15 March 2008, under a charter that says what comes of it. */
async function given(terms: Partial<EndTerms>, more: typeof handOver.members = []): Promise<void> {
  clockShiftMs = nineOn(h.received) - (await world.clock.now());
  const ends = { ...defaultEnds, ...terms };
  const own = { formedOn: '2007-12-12', operationsStartOn: '2008-01-01', firstYear: 2008 };
  const formed = { ...handOver, ...own, members: [...handOver.members, ...more], terms: { ...charterTerms, ends } };
  const start = told('begin', 'BeginForbund', { handOver: formed, exercise: true, clockShiftMs });
  expect(await world.submitter.submit(forbund, start, { startKind: 'forbund' })).toMatchObject({ ok: true });
  await send(forbund, { ...told('notice', 'GiveNotice', { member: 'HAN' }), evidence, decidedOn: h.received });
}

const of = async (type: string, stream = notice) =>
  (await world.journal.reader.timeline(stream)).filter((one) => one.type === type);
const phase = async (): Promise<string> => {
  const found = await world.journal.reader.process(notice);
  return withdrawal.summary(found!.process.state as never).phase;
};
const children = async (type: 'ChildOpened' | 'ChildClosed'): Promise<unknown[]> =>
  (await of(type, forbund)).flatMap(({ data: { stream, on } }) => (stream === notice ? [on] : []));

/** The notice’s process has ended of itself, and what it has lived through replays. */
async function over(history?: string): Promise<void> {
  // It has told the förbund before its own last step is d
  await world.env.client.workflow.getHandle(notice).result();
  await replay(world, notice);
  if (history !== undefined) await keepHistory(world, notice, history);
}

const atSix = (day: string): number => startOfDay(day) + 6 * 3_600_000;

test('C78 three years after its kommun gave notice, as the last day is over, the förbund is in liquidation', async () => {
  await given({ noticeMonths: 36, effect: 'DISSOLVE' });
  expect(await children('ChildOpened')).toEqual(['2008-03-15']);
  await comes('2011-03-15');
  const reminders = (await of('ReminderDue')).map(({ at, data }) => ({ at, owedBy: data['owedBy'] }));
  expect(reminders.filter(({ owedBy }) => owedBy === 'FK').map(({ at }) => at)).toEqual(
    ['2009-03-15', '2010-03-15', '2010-09-16', '2010-12-15', '2011-02-13'].map(atSix),
  );
  expect(new Set(reminders.map(({ owedBy }) => owedBy))).toEqual(new Set(['LAN', 'FK', 'SLL', 'office']));
  expect([await phase(), await of('NoticePeriodEnded')]).toEqual(['NOTICE_RUNNING', []]);

  await comes('2011-03-16');
  expect(await of('NoticePeriodEnded')).toMatchObject([
    { at: startOfDay('2011-03-16'), data: { on: '2011-03-15', outcome: 'LIQUIDATION' } },
  ]);
  expect(await phase()).toBe('EXPIRED_LIQUIDATION');
  expect(await of('LiquidationEntered', forbund)).toMatchObject([
    { data: { stream: liquidation, enteredOn: '2011-03-15', trigger: 'WITHDRAWAL', withdrawing: ['HAN'] } },
  ]);
  expect(await of('LiquidationBegun', liquidation)).toHaveLength(1);

  await comes('2011-06-01');
  const whole = ending.inventory('2011-06-01', { assets: [], debts: [] });
  await send(liquidation, whole, ending.debtsPaid('2011-06-01'), ending.sold('2011-06-01'));
  await send(liquidation, ending.distribute('2011-06-01'));
  // From here on no decision of the others can take the liquidation back.
  expect(await of('WithdrawalClosed')).toMatchObject([{ data: { on: '2011-06-01', because: 'DISTRIBUTED' } }]);
  expect(await children('ChildClosed')).toEqual(['2011-06-01']);
  await over('withdrawal');
}, 240_000);

test('where the charter lets them, and all who remain have decided on one new text, they go on without it', async () => {
  await given({ noticeMonths: 18, effect: 'CONTINUE_IF_PARTIES_REMAIN' }, [tyreso]);
  await comes('2008-09-16');
  expect(await of('LastYearOfNoticeBegun')).toMatchObject([{ at: startOfDay('2008-09-15') }]);
  await comes('2009-02-02');
  const charter = { ...h.charter('c'), datedOn: '2009-01-15' };
  const goOn = (day: string, member: string) => h.on(day, 'DecideContinuation', { member, charter });
  await send(notice, ...['LAN', 'FK', 'SLL'].map((id) => goOn('2009-02-02', id)));
  expect([await phase(), await of('ContinuationDecided')]).toEqual(['NOTICE_RUNNING', []]);
  await comes('2009-09-14');
  await send(notice, goOn('2009-09-14', 'TYR'));
  expect(await phase()).toBe('CONTINUATION_DECIDED');

  await comes('2009-09-16');
  expect(await of('NoticePeriodEnded')).toMatchObject([
    { at: startOfDay('2009-09-16'), data: { on: '2009-09-15', outcome: 'CONTINUES', charter } },
  ]);
  expect(await of('MemberRemoved', forbund)).toMatchObject([{ data: { removed: 'HAN', from: '2009-09-16' } }]);
  expect(await of('CharterChanged', forbund)).toMatchObject([{ data: { on: '2009-09-16', charter } }]);
  expect(await of('LiquidationEntered', forbund)).toEqual([]);
  expect(await children('ChildClosed')).toEqual(['2009-09-16']);
  // Everybody has been told of it all: no mail that could not be written is left.
  expect((await world.journal.reader.process(forbund))!.process.pending).toEqual({});
  await over('withdrawal-continued');
}, 240_000);

test('a notice that all members agree to take back, the one that gave it among them, comes to nothing', async () => {
  await given({});
  const [first, ...others] = handOver.members.map(({ id }) => id);
  await comes('2008-10-01');
  await send(notice, ...others.map((id) => h.consent('2008-10-01', id)));
  expect([await phase(), await of('RevocationAgreed')]).toEqual(['NOTICE_RUNNING', []]);
  await comes('2008-11-03');
  await send(notice, h.consent('2008-11-03', first!));
  expect(await phase()).toBe('REVOKED');
  expect(await of('RevocationAgreed')).toMatchObject([{ data: { on: '2008-11-03' } }]);
  expect(await of('NoticeWithdrawn', forbund)).toMatchObject([{ data: { member: 'HAN', on: '2008-11-03' } }]);
  expect(await children('ChildClosed')).toEqual(['2008-11-03']);
  await over();
}, 240_000);
