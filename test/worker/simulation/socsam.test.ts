import { join } from 'node:path';
import { loadTrialFile, type TrialCase } from '../../../client/case-file/trial-read';
import { civilDateAt, startOfDay } from '../../../domain/calendar/stockholm';
import type { TrialGoing } from '../../../domain/trial/state';
import { structures } from '../../../domain/trial/transition';
import type { TimelineRow } from '../../../journal/rows';
import { streamsOf } from '../../../worker/simulation/play';
import { playTrial, type PlayedTrial } from '../../../worker/simulation/trial';
import { openTestWorld, type TestWorld } from '../../simulated';
import { nine } from '../../domain/insats/seed-004';

// SOCSAM in Haninge 2002-2006 on its own dates, and the förbund that followed it, in one world.

let world: TestWorld;
let played: PlayedTrial;
let rows: TimelineRow[];
let trial: TrialCase;

beforeAll(async () => {
  const read = await loadTrialFile(join(__dirname, '..', '..', '..', 'examples', 'socsam-haninge.yaml'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  trial = read.trial;
  world = await openTestWorld();
  played = await playTrial(world, { trial });
  const streams = [...(await streamsOf(world, 'socsam-haninge')), 'formation-haninge-1', 'forbund-haninge'];
  rows = (await Promise.all(streams.map((stream) => world.journal.reader.timeline(stream)))).flat();
}, 180_000);
afterAll(() => world.close());

const of = (type: string, stream?: string): TimelineRow[] =>
  rows.filter((row) => row.type === type && (stream === undefined || row.stream === stream));
const insatsOf = (part: string): string =>
  of('TrialInsatsRaised').find(({ data }) => String(data['title']).includes(part))!.data['stream'] as string;

test('C16 three extensions, each complete on the day of the last decision it took', () => {
  expect(of('ExtensionCompleted').map(({ data }) => [data['was'], data['until'], data['decidedOn']])).toEqual([
    ['2002-12-31', '2003-12-31', '2002-12-11'],
    ['2003-12-31', '2005-12-31', '2003-12-30'],
    ['2005-12-31', '2006-12-31', '2005-09-13'],
  ]);
});

test('of the nine decisions by principals the record dates one, and every other is marked as assumed', () => {
  const decided = of('PrincipalDecided');
  expect(decided).toHaveLength(9);
  const dated = decided.filter(({ stream, position }) => !played.assumed.has(`${stream} ${position}`));
  expect(dated.map(({ data }) => [data['member'], data['decidedOn']])).toEqual([['SLL', '2005-09-13']]);
});

test('C04 what was to be settled in 2002 was settled by none of the three, and what was to change in 2003 could not', async () => {
  const lost = of('TrialOrderMissed').filter(({ data }) => data['kind'] === 'PREPARATION');
  expect(lost.map(({ data, at }) => [data['to'], data['dueOn'], civilDateAt(at)])).toEqual(
    ['SLL', 'FK', 'HAN'].map((member) => [member, '2002-12-31', '2003-01-01']),
  );
  const found = await world.journal.reader.process('trial-socsam-haninge');
  expect(found?.row.alerts).toContain('PREPARATION_LOST');
});

test('C09 the draft charter that was due on 30 June 2005 came 176 days late', () => {
  expect(of('TrialOrderDelivered').filter(({ data }) => data['no'] === 5)).toMatchObject([{ data: { daysLate: 176 } }]);
});

test('C108 the letter of intent says how cooperation is to be run, for both extensions that were under way', () => {
  const late = of('TrialOrderMissed').filter(({ data }) => [4, 7].includes(Number(data['no'])));
  expect(late).toEqual([]);
  const done = of('TrialOrderDelivered').filter(({ data }) => data['kind'] === 'DESCRIBE');
  expect(done.map(({ data }) => [data['no'], data['daysLate']])).toEqual([4, 4, 4, 7, 7, 7].map((no) => [no, 0]));
});

test('C22 the planned start moves from 2006 to 2007, and whoever has a duty that moves with it is told', () => {
  const planned = of('TargetPlanned').map(({ data }) => data['on']);
  expect(planned).toEqual(['2006-01-01', '2007-01-01']);
  expect(of('TargetPlanned').at(-1)!.data['moved']).toContainEqual(
    expect.objectContaining({ owedBy: 'HAN', from: '2005-12-31', to: '2006-12-31' }),
  );
});

test('the nine insatser of the file are those of the document, with its directions and days', () => {
  const file = (trial.trialFile.insatser ?? []).filter(({ running }) => running);
  expect(file.map(({ title, directed }) => [title, directed?.directions, directed?.deadline])).toEqual(
    nine.map(({ title, directions, deadline }) => [title, directions, deadline]),
  );
});

test('C43 word was needed by 31 August and came on 13 September 2005: adapting and winding down began, and were taken back', () => {
  const [fk, af] = [insatsOf('Försäkringskassans'), insatsOf('Af-rehab')];
  const missed = of('NoticeDeadlineMissed');
  expect(missed.map(({ stream, at }) => [stream, civilDateAt(at)]).sort()).toEqual(
    [
      [fk, '2005-09-01'],
      [af, '2005-09-01'],
    ].sort(),
  );
  const reversed = rows.filter(({ stream, data }) => [fk, af].includes(stream) && data['daysLate'] === 13);
  expect(new Set(reversed.map(({ stream }) => stream))).toEqual(new Set([fk, af]));
});

test('C17 those who had been told of the closure were told that it was called off', () => {
  expect(of('ClosureReversed')).toMatchObject([{ data: { endsOn: '2005-12-31' } }]);
  expect(of('ReversalTold')).toHaveLength(1);
});

test('C19 the evaluation was finished within the trial', () => {
  expect(of('TrialEvaluated')).toHaveLength(1);
  expect(of('TrialEvaluationMissed')).toEqual([]);
});

test('the nine insatser end with the trial, each where its direction pointed, and nobody is late with any of it', () => {
  const ended = of('InsatsEnded');
  expect(ended.map(({ data }) => data['on'])).toEqual(Array(9).fill('2006-12-31'));
  const of2006 = (part: string) => ended.find(({ stream }) => stream === insatsOf(part))!.data['outcome'];
  expect(of2006('Nya Vyer')).toEqual({ kind: 'INTEGRATED', into: 'ROA' });
  expect(of2006('Kuratorer')).toEqual({ kind: 'TAKEN_OVER', by: { member: 'SLL', unit: 'BKV' } });
  expect(of2006('TOLVAN')).toEqual({ kind: 'CLOSED' });
  const late = of('DutyMissed').filter(
    ({ stream, data }) => stream.startsWith('insats-') && data['clockOnly'] !== true,
  );
  expect(late.map(({ data }) => data['kind'])).toEqual(['notice-of-continuation', 'notice-of-continuation']);
});

test('C42 what was not discussed stays open', async () => {
  const row = await world.journal.reader.process(insatsOf('Fortsatt planering'));
  expect(row?.row.phase).toBe('NEED');
});

test('C18 the trial ends on 31 December 2006 and the förbund operates from the day after: no day without, none with both', async () => {
  expect(of('TrialRanOut')).toMatchObject([{ data: { endedOn: '2006-12-31' } }]);
  expect(of('OperationsDayReached')).toMatchObject([{ data: { on: '2007-01-01' } }]);
  const formation = await world.journal.reader.process('formation-haninge-1');
  expect(formation?.row.phase).toBe('OPERATING');
  const found = await world.journal.reader.process('trial-socsam-haninge');
  const { endedOn, forbund } = found!.process.state as TrialGoing;
  const run = { from: '1998-01-01', to: endedOn! };
  const spans = structures({ trial: [run], operationsStartOn: forbund!.on }, '2006-01-01', '2007-12-31');
  expect(spans.map(({ structure }) => structure)).toEqual(['TRIAL', 'FORBUND']);
});

test('C106 Haninge’s förbund was formed', () => {
  expect(of('ForbundFormed')).toHaveLength(1);
  expect(of('ForbundFormed')[0]!.at).toBeGreaterThan(startOfDay('2006-11-28'));
});
