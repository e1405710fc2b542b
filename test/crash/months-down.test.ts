import { settleUntil } from '../../client/exercise-clock';
import { civilDateAt, midnightAfter, startOfDay } from '../../domain/calendar/stockholm';
import type { ProcessRow } from '../../journal/rows';
import { adopted } from '../domain/forbund/haninge';
import { atWork } from './at-work';
import { Ending, lastDay, members } from './ending';
import { isInLiquidation } from './ending-steps';
import { killEverything, startServers } from './everything';
import { lifeOf, type Life } from './lived';
import { brokenChains, recordOf, stepsTwice, type Record as Recorded } from './reckoning';

const at = atWork();

const given = { formedOn: '2010-11-15', operationsStartOn: '2010-11-20', noticeMonths: 4 };
const [downFrom, downUntil] = ['2011-01-05', '2011-04-30'];
const actor = 'admin:test';

const shiftTo = (day: string): number => startOfDay(day) + 9 * 3_600_000 - Date.now();

/** The förbund first, whose clock is that of all it begins, and last whoever tells it that a notice has run out. */
const ranks: Readonly<Record<string, number>> = { forbund: 0, withdrawal: 2 };
const rank = ({ kind }: ProcessRow): number => ranks[kind] ?? 1;

/** Every clock goes on to a day at once, as after an outage. */
async function wakeOn({ forbund, quiet }: Ending, day: string): Promise<void> {
  const command = { id: `${forbund} ${day}`, type: 'AdvanceClock', data: { clockShiftMs: shiftTo(day) }, actor };
  const open = await at.machinery.journal.reader.listProcesses({ forbund, done: false });
  for (const { stream } of open.sort((a, b) => rank(a) - rank(b))) {
    expect(await at.machinery.submitter.submit(stream, command)).toMatchObject({ ok: true });
  }
  await quiet();
}

/** Somebody is awake all the while: everything happens on its own day. */
async function liveUntil(ending: Ending, day: string): Promise<void> {
  await settleUntil({ ...at.machinery, actor }, { forbund: ending.forbund, clockShiftMs: shiftTo(day) });
  await wakeOn(ending, day);
}

const skipped = ['ClockAdvanced', 'ReminderDue'];

/** What happened, but for reminders: by the clock in order, with its instants; what one process told another, in any order. */
function happened({ streams }: Life): Record<string, unknown> {
  const all = Object.entries(streams).map(([stream, { decided }]) => {
    const some = decided.filter(({ event }) => !skipped.includes(event.type));
    const byTheClock = some.filter(({ by }) => by.commandId === undefined);
    const told = some.filter(({ by }) => by.commandId !== undefined).map(toldOf);
    return [stream, { byTheClock, told: told.sort() }] as const;
  });
  return Object.fromEntries(all);
}

/** A process that another's news has begun is begun when that is known. */
function toldOf({ event: { type, data }, by }: Life['streams'][string]['decided'][number]): string {
  const { on, ...about } = data;
  return JSON.stringify([type, type === 'ChildOpened' ? about : { ...about, on }, by]);
}

/** How many reminders of one duty were recorded after an instant. */
function remindersAfter(records: readonly Recorded[], instant: number): Map<string, number> {
  const reminders = new Map<string, number>();
  for (const { stream, events } of records) {
    for (const { event, metadata } of events) {
      if (event.type !== 'ReminderDue' || metadata.recordedAt < instant) continue;
      const key = `${stream} ${String(event.data.duty)}`;
      reminders.set(key, (reminders.get(key) ?? 0) + 1);
    }
  }
  return reminders;
}

test('everything down for four months across the end of a notice: what happened is what would have happened, on its own day, recorded when all was up again, with one reminder for all that were missed', async () => {
  const { journal } = at.machinery;
  const [awake, down] = [new Ending(at.machinery, 'awake', given), new Ending(at.machinery, 'down', given)];
  const lives = [awake, down].map(async (one) => {
    await one.begin();
    // Its contributions are to be paid by the quarter, also by quarters that the förbund will not live to see.
    await one.send('forbund', adopted(2011, 0));
    await liveUntil(one, downFrom);
  });
  await Promise.all(lives);
  await liveUntil(awake, downUntil);
  await killEverything(at.machinery, at.worker);
  const back = Date.now();
  await startServers(at.machinery);
  at.worker = await at.machinery.startWorker();
  await wakeOn(down, downUntil);
  await isInLiquidation(down);

  const [wanted, found] = await Promise.all(['awake', 'down'].map((one) => lifeOf(journal, one)));
  expect(happened(found!)).toEqual(happened(wanted!));
  const rows = await journal.reader.listProcesses({ forbund: 'down' });
  const records = await Promise.all(rows.map(({ stream }) => recordOf(journal, stream)));
  expect([brokenChains(records), stepsTwice(records)]).toEqual([[], []]);

  const of = (type: string) => records.flatMap(({ events }) => events).filter(({ event }) => event.type === type);
  const [end, ...others] = of('NoticePeriodEnded').map(({ metadata }) => metadata);
  expect([end!.at, others]).toEqual([midnightAfter(lastDay), []]);
  expect(end!.recordedAt).toBeGreaterThanOrEqual(back);
  const [entered] = of('LiquidationEntered');
  expect(entered!.event.data).toMatchObject({ enteredOn: lastDay, trigger: 'WITHDRAWAL', withdrawing: ['HAN'] });
  expect(civilDateAt(entered!.metadata.at)).toBe(downUntil);

  expect([...remindersAfter(records, back)].filter(([, many]) => many > 1)).toEqual([]);
  const late = of('ReminderDue').filter(
    ({ event, metadata }) => metadata.recordedAt >= back && event.data.skipped !== 0,
  );
  expect(late.length).toBeGreaterThan(0);
  const contributions = records.find(({ stream }) => stream === 'contributions-down-2011');
  const owed = contributions!.events.flatMap(({ event: { type, data } }) =>
    type === 'InstalmentOverdue' ? [data.dueOn] : [],
  );
  expect(new Set(owed)).toEqual(new Set(['2010-12-30']));
  const told = found!.mails.filter((mail) => mail.includes('notice:LiquidationEntered'));
  expect(told).toHaveLength(members.length + 1);
}, 240_000);
