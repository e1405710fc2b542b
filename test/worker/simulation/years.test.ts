import type { CaseException } from '../../../contracts/case-file/years';
import { play, streamsOf } from '../../../worker/simulation/play';
import { instalmentsOf } from '../../../worker/simulation/instalments';
import type { SimulatedInstalment } from '../../../client/simulated';
import type { TimelineRow } from '../../../journal/rows';
import { civilDateAt, morningOf, startOfDay } from '../../../domain/calendar/stockholm';
import { example, keepHistory, openTestWorld, replay, type TestWorld } from '../../simulated';

// Four years of Haninge on the real workflow code: a silent member, a late budget, a late payer, a change of term.

const extraordinary: CaseException[] = [
  // Arbetsförmedlingen neither comes to the samråd on the budget for 2009 nor answers.
  { year: 2008, do: 'answer', member: 'LAN', never: true },
  // The budget for 2010 is adopted on 7 December; that for 2011 in time, and recorded later.
  { year: 2009, do: 'adopt', on: '2009-12-07' },
  { year: 2010, do: 'adopt', on: '2010-11-30', recordedOn: '2010-12-04' },
  // The kommun pays the second quarter of 2009 three weeks late.
  { year: 2009, do: 'pay', quarter: 2, member: 'HAN', on: '2009-04-21' },
];

let world: TestWorld;
let streams: string[];
let rows: TimelineRow[];
let money: SimulatedInstalment[];

beforeAll(async () => {
  world = await openTestWorld();
  const file = await example('haninge');
  const years = { ...file.years!, except: [...(file.years!.except ?? []), ...extraordinary] };
  await play(world, { caseFile: { ...file, years }, until: '2011-01-31' });
  streams = await streamsOf(world, 'haninge');
  rows = (await Promise.all(streams.map((stream) => world.journal.reader.timeline(stream)))).flat();
  money = await instalmentsOf(world.journal, 'haninge');
}, 180_000);
afterAll(() => world.close());

const of = (stream: string, type?: string): TimelineRow[] =>
  rows.filter((row) => row.stream === stream && (type === undefined || row.type === type));
const firstInstalmentOf = (year: number): string | undefined =>
  money.find((one) => one.year === year && one.quarter === 1)?.dueOn;
const reminded = (stream: string, kind: string, owedBy?: string): string[] =>
  of(stream, 'ReminderDue')
    .filter(({ data }) => data['kind'] === kind && (owedBy === undefined || data['owedBy'] === owedBy))
    .map(({ at }) => civilDateAt(at));

test('C60 the instalments of 2007 are 2.5, 1.25 and 1.25 million each, on 31 January and before each quarter after it', () => {
  const of2007 = money.filter(({ year }) => year === 2007);
  expect(of2007.filter(({ member }) => member === 'FK').map(({ dueOn, ore }) => [dueOn, ore])).toEqual([
    ['2007-01-31', 250_000_000],
    ['2007-03-30', 250_000_000],
    ['2007-06-29', 250_000_000],
    ['2007-09-28', 250_000_000],
  ]);
  expect(of2007.filter(({ member }) => member === 'LAN')).toEqual([]);
  expect(of2007.reduce((sum, { ore }) => sum + ore, 0)).toBe(2_000_000_000);
  expect(firstInstalmentOf(2008)).toBe('2007-12-28');
});

test('each day says its rule, and what moved it', () => {
  expect(money.find(({ dueOn }) => dueOn === '2007-01-31')).toMatchObject({ rule: 'FIRST_INSTALMENT' });
  expect(money.find(({ dueOn }) => dueOn === '2007-03-30')).toMatchObject({
    rule: 'QUARTER_IN_ADVANCE',
    movedBy: { from: '2007-03-31', rule: 'lördag: närmaste bankdag före' },
  });
});

test('the budget for 2009 is due on Sunday 30 November 2008, and adopted on 1 December it is in time', () => {
  const [adopted] = of('budget-haninge-2009', 'BudgetAdopted');
  expect(adopted!.data).toMatchObject({ adoptedOn: '2008-12-01', late: false });
  expect(of('budget-haninge-2009', 'BudgetOverdue')).toEqual([]);
  expect(firstInstalmentOf(2009)).toBe('2008-12-30');
});

test('a silent member blocks nothing: it was invited and reached, and the budget is adopted without its answer', () => {
  const answers = of('budget-haninge-2009', 'SamradAnswered').map(({ data }) => data['member']);
  expect(answers.sort()).toEqual(['FK', 'HAN', 'SLL']);
  expect(of('budget-haninge-2009', 'BudgetBreachEstablished')).toEqual([]);
});

test('a late budget is overdue from the midnight after 30 November, and the first instalment comes 30 days after it', () => {
  const [overdue] = of('budget-haninge-2010', 'BudgetOverdue');
  expect(overdue!.at).toBe(startOfDay('2009-12-01'));
  expect(of('budget-haninge-2010', 'BudgetAdopted')[0]!.data).toMatchObject({ late: true });
  // 30 days after 7 December is Epiphany: the next banking day.
  expect(firstInstalmentOf(2010)).toBe('2010-01-07');
  expect(money.find(({ dueOn }) => dueOn === '2010-01-07')).toMatchObject({ rule: 'LATE_BUDGET' });
});

test('adopted on 30 November and recorded on 4 December it is in time: what had been said of it is taken back', () => {
  expect(of('budget-haninge-2011', 'BudgetAdopted')[0]!.data).toMatchObject({ adoptedOn: '2010-11-30', late: false });
  expect(of('budget-haninge-2011', 'BudgetOverdue')[0]!.at).toBe(startOfDay('2010-12-01'));
  expect(of('budget-haninge-2011', 'BudgetOverdueAnnulled')).toHaveLength(1);
  expect(firstInstalmentOf(2011)).toBe('2010-12-30');
});

test('a late payer alone is reminded, until it has paid', () => {
  const late = money.find(({ id, year }) => id === 'HAN-2' && year === 2009);
  expect(late).toMatchObject({ dueOn: '2009-03-31', paidOn: '2009-04-21', paidOre: 125_000_000 });
  const overdue = of('contributions-haninge-2009', 'InstalmentOverdue');
  expect(overdue.map(({ at, data }) => [at, data['member']])).toEqual([[startOfDay('2009-04-01'), 'HAN']]);
  expect(of('contributions-haninge-2009', 'LatePayerReminded').map(({ data }) => data['member'])).toEqual([
    'HAN',
    'HAN',
  ]);
  expect(of('contributions-haninge-2009', 'ContributionsClosed')).toHaveLength(1);
});

test('reminders of what is to be paid go at six in the morning, both sides of the changes of clock', () => {
  const days = reminded('contributions-haninge-2008', 'contribution', 'FK');
  expect(days).toEqual(['2007-12-21', '2008-03-24', '2008-06-23', '2008-09-23']);
  const steps = of('contributions-haninge-2008', 'ReminderDue');
  expect(steps.every(({ at }) => at === morningOf(civilDateAt(at)))).toBe(true);
});

test('the term changes with the year 2011: eight seats, appointed by the councils elected in 2010', () => {
  expect(of('board-haninge-2007', 'TermEnded').map(({ at }) => at)).toEqual([startOfDay('2011-01-01')]);
  expect(of('board-haninge-2011', 'TermBegun').map(({ at }) => at)).toEqual([startOfDay('2011-01-01')]);
  expect(of('board-haninge-2011', 'QuorumAtRisk')).toEqual([]);
});

test('Arbetsförmedlingen takes over from Länsarbetsnämnden on 1 January 2008 in every process that runs', () => {
  const succeeded = rows.filter(({ type }) => type === 'MemberSucceeded');
  expect(new Set(succeeded.map(({ at }) => civilDateAt(at)))).toEqual(new Set(['2008-01-01']));
  expect(succeeded.map(({ stream }) => stream)).toEqual(
    expect.arrayContaining(['forbund-haninge', 'board-haninge-2007', 'auditors-haninge-2007', 'budget-haninge-2008']),
  );
});

test('each of the four years is closed: every öre paid, discharge given, follow-ups sent', async () => {
  for (const year of [2007, 2008, 2009]) {
    const kinds = ['budget', 'contributions', 'follow-up', 'year-end'];
    const found = await Promise.all(kinds.map((kind) => world.journal.reader.process(`${kind}-haninge-${year}`)));
    expect(found.map((one) => one!.row.done)).toEqual([true, true, true, true]);
  }
  expect(money.filter(({ year, paidOre, ore }) => year <= 2010 && paidOre !== ore)).toEqual([]);
});

test('every duty that appeared was fulfilled, missed or withdrawn, and no effect is left', async () => {
  const found = await Promise.all(streams.map((stream) => world.journal.reader.process(stream)));
  expect(found.flatMap((one) => Object.values(one!.process.pending))).toEqual([]);
  const left = await world.journal.reader.duties({ forbund: 'haninge' });
  expect(left.filter(({ overdue }) => overdue).map(({ stream, kind }) => `${stream} ${kind}`)).toEqual([]);
});

test('no event has been altered, no run is above 2,000 events, and each workflow replays its own history', async () => {
  for (const stream of streams) {
    expect(await world.journal.reader.verifyChain(stream)).toBeUndefined();
    const { events } = await world.env.client.workflow.getHandle(stream).fetchHistory();
    expect([stream, events!.length < 2_000 || events!.length]).toEqual([stream, true]);
    await replay(world, stream);
  }
}, 120_000);

test.each([
  ['budget-haninge-2010', 'budget-late'],
  ['contributions-haninge-2009', 'contributions-late-payer'],
  ['follow-up-haninge-2008', 'follow-up'],
  ['year-end-haninge-2008', 'year-end'],
  ['board-haninge-2007', 'board'],
  ['auditors-haninge-2007', 'auditors'],
  ['forbund-haninge', 'forbund-four-years'],
])('%s ran from its beginning to its end, as what it leaves is kept', async (stream, name) => {
  expect((await world.journal.reader.process(stream))!.row.version).toBeGreaterThan(0);
  await keepHistory(world, stream, name);
});
