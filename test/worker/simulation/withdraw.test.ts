import type { TimelineRow } from '../../../journal/rows';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import { instalmentsOf } from '../../../worker/simulation/instalments';
import { play, streamsOf } from '../../../worker/simulation/play';
import { example, openTestWorld, type TestWorld } from '../../simulated';

// Haninge to its end: the kommun gives notice, and three years later the förbund is wound up.

let world: TestWorld;
let rows: TimelineRow[];
beforeAll(async () => {
  world = await openTestWorld();
  await play(world, { caseFile: await example('haninge'), withdrawing: { member: 'HAN', on: '2008-03-15' } });
  const streams = await streamsOf(world, 'haninge');
  rows = (await Promise.all(streams.map((stream) => world.journal.reader.timeline(stream)))).flat();
}, 180_000);
afterAll(() => world.close());

const of = (type: string): TimelineRow[] => rows.filter((row) => row.type === type);

test('C78 a notice of 15 March 2008 ends in liquidation on 15 March 2011, as its last day is over', () => {
  expect(of('NoticeGiven')).toMatchObject([{ data: { member: 'HAN', expiresOn: '2011-03-15', effect: 'DISSOLVE' } }]);
  const [entered] = of('LiquidationEntered');
  expect(entered).toMatchObject({ data: { enteredOn: '2011-03-15', trigger: 'WITHDRAWAL', withdrawing: ['HAN'] } });
  expect(civilDateAt(entered!.at)).toBe('2011-03-16');
});

test('the quarter in progress is paid for, and the three after it are not owed', async () => {
  const of2011 = (await instalmentsOf(world.journal, 'haninge')).filter(({ year }) => year === 2011);
  expect(of2011.filter(({ quarter }) => quarter === 1).every(({ ore, paidOre }) => ore === paidOre)).toBe(true);
  expect(of2011.filter(({ withheld }) => withheld).map(({ quarter }) => quarter)).toEqual([2, 2, 2, 3, 3, 3, 4, 4, 4]);
  expect(of2011.filter(({ withheld, paidOre }) => withheld && paidOre > 0)).toEqual([]);
});

test('no budget is made in liquidation, but the year before gets its annual report, audit and discharge', () => {
  const opened = of('ChildOpened').map(({ data }) => String(data['stream']));
  expect(opened).not.toContain('budget-haninge-2012');
  const year = rows.filter(({ stream }) => stream === 'year-end-haninge-2010').map(({ type }) => type);
  expect(year).toEqual(expect.arrayContaining(['AnnualReportAdopted', 'AuditReportIssued', 'YearEndClosed']));
});

test('C80 what is left, a million kronor, is shared in halves and quarters to the öre', () => {
  expect(of('AssetsDistributed')).toMatchObject([
    { data: { ore: 100_000_000, shares: { FK: 50_000_000, SLL: 25_000_000, HAN: 25_000_000 } } },
  ]);
});

test('C81 dissolved on the day the last of four is served, and not before', () => {
  expect(of('MemberServed').map(({ on }) => on)).toEqual(['2011-09-12', '2011-09-13', '2011-09-13', '2011-09-26']);
  expect(of('ForbundDissolved')).toMatchObject([{ data: { on: '2011-09-26' } }]);
});

test('when the archive is handed over nothing of the förbund runs any more', async () => {
  expect(of('ArchiveHandedOver')).toHaveLength(1);
  const open = (await world.journal.reader.listProcesses({ forbund: 'haninge' })).filter(({ done }) => !done);
  expect(open.map(({ stream }) => stream)).toEqual([]);
});
