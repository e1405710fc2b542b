import { instalmentsOf } from '../../../worker/simulation/instalments';
import { play, streamsOf } from '../../../worker/simulation/play';
import { example, openTestWorld, type TestWorld } from '../../simulated';

// Haninge as if the landsting had confirmed on the last day of 2006, and through the 29 February of 2008.

let world: TestWorld;

beforeAll(async () => {
  world = await openTestWorld();
  const file = await example('haninge');
  const late = (on: string): string => (on === '2006-11-28' ? '2006-12-31' : on);
  const script = file.script!.map((step) => ({ ...step, on: late(step.on) }));
  const except = [
    { year: 2006, do: 'appoint' as const, office: 'AUDITORS' as const, on: '2007-01-02' },
    { year: 2008, do: 'inform' as const, on: '2008-02-29' },
  ];
  const years = { ...file.years!, except };
  await play(world, { caseFile: { ...file, script, years }, until: '2008-03-01' });
}, 120_000);
afterAll(() => world.close());

test('a förbund formed on 31 December begins its first year the next day, each process once', async () => {
  const { process } = (await world.journal.reader.process('formation-haninge-1'))!;
  expect(process.state).toMatchObject({ formed: { formedOn: '2006-12-31' } });
  const streams = (await streamsOf(world, 'haninge')).sort();
  expect(streams).toEqual(
    expect.arrayContaining(['board-haninge-2007', 'budget-haninge-2007', 'follow-up-haninge-2007']),
  );
  expect(streams.filter((stream) => stream.endsWith('-2006'))).toEqual(['auditors-haninge-2006']);
});

test('its first instalment is due 30 days after the start of operations, rolled forward', async () => {
  const [first] = await instalmentsOf(world.journal, 'haninge');
  expect(first).toMatchObject({ year: 2007, quarter: 1, dueOn: '2007-01-31', rule: 'FIRST_INSTALMENT' });
});

test('29 February is a day like any other: what is done on it is recorded on it', async () => {
  const rows = await world.journal.reader.timeline('forbund-haninge');
  const informed = rows.filter(({ type }) => type === 'InformationRecorded').map(({ on }) => on);
  expect(informed).toEqual(['2007-02-20', '2008-02-29']);
});
