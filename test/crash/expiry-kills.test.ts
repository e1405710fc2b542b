import { midnightAfter } from '../../domain/calendar/stockholm';
import { atWork } from './at-work';
import { Ending, lastDay } from './ending';
import { isInLiquidation, stepsOf } from './ending-steps';
import { killEverything, startServers } from './everything';
import { lifeOf } from './lived';
import { brokenChains, recordOf } from './reckoning';
import { until } from './until';

const at = atWork();

const LIVES = 8;
/** From one förbund's last day's end to the next one's: the first ones' are past when everything dies, the last ones' not. */
const APART_MS = 500;

const endsOf = async ({ stage, streams }: Ending) => {
  const events = await stage.journal.reader.events(streams.withdrawal);
  return events.filter(({ event }) => event.type === 'NoticePeriodEnded').map(({ metadata }) => metadata);
};
const howManyEnded = async (all: readonly Ending[]): Promise<number> =>
  (await Promise.all(all.map(endsOf))).flat().length;

test('worker, Temporal and PostgreSQL killed at the second in which notices run out: each has run out once, at its instant, and its förbund is in liquidation as if nothing had happened', async () => {
  const { journal } = at.machinery;
  const undisturbed = new Ending(at.machinery, 'undisturbed');
  const all = Array.from({ length: LIVES }, (_, index) => new Ending(at.machinery, `killed-${index}`));
  await Promise.all([undisturbed, ...all].map((one) => one.begin()));
  await stepsOf(undisturbed)[0]!.take();
  const first = Date.now() + 2_500;
  await Promise.all(all.map((one, index) => one.lastDayEndsAt(first + index * APART_MS)));
  await until('the first notice has run out', async () => (await howManyEnded(all)) > 0);
  await killEverything(at.machinery, at.worker);
  await startServers(at.machinery);
  const endedBefore = await howManyEnded(all);
  expect(endedBefore).toBeGreaterThan(0);
  expect(endedBefore).toBeLessThan(LIVES);

  at.worker = await at.machinery.startWorker();
  await Promise.all(all.map(isInLiquidation));
  const wanted = await lifeOf(journal, 'undisturbed');
  for (const one of all) {
    const { forbund, streams } = one;
    expect(await lifeOf(journal, forbund)).toEqual(wanted);
    expect((await endsOf(one)).map(({ at }) => at)).toEqual([midnightAfter(lastDay)]);
    expect((await journal.reader.process(streams.forbund))!.row.phase).toBe('LIQUIDATION');
    const records = await Promise.all(Object.values(streams).map((stream) => recordOf(journal, stream)));
    expect(brokenChains(records)).toEqual([]);
  }
}, 240_000);
