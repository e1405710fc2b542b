import { midnightAfter, morningOf } from '../../domain/calendar/stockholm';
import type { Command } from '../../domain/command';
import * as h from '../domain/liquidation/haninge';
import { members, PATIENCE_MS, type Ending, type Place } from './ending';
import { until } from './until';
import type { Marks } from './worker-program';

/** One step of the way: what somebody does, or what comes by itself. */
export interface Step {
  /** The commits it consists of, each in the process it is made in. */
  commits: Marks;
  take: () => Promise<void>;
}

type Commit = `${Place} ${string}`;

const THREE_HOURS = 3 * 3_600_000;
/** So long before something is due a clock is set: the server's own timer has to bring it. */
const LEAD_MS = 500;

/** From the last day of the notice to the day on which nothing can reopen the liquidation any more. */
export function stepsOf(ending: Ending): Step[] {
  const does = doing(ending);
  const comes = coming(ending);
  const last = members.at(-1) ?? '';
  return [
    expires(ending),
    comes(morningOf('2011-04-15'), 'ReminderDue'),
    does(h.inventory('2011-04-18', { openingOre: 0 })),
    does(h.call('2011-04-18', 200_000)),
    comes(morningOf('2011-05-04'), 'ReminderDue'),
    does(h.called('2011-05-05', 'HAN', 50_000)),
    does(h.called('2011-05-05', 'SLL', 50_000)),
    comes(midnightAfter('2011-05-18'), 'DutyMissed'),
    does(h.called('2011-05-20', 'FK', 100_000)),
    does(h.pay('2011-05-20', 1, 150_000)),
    does(h.pay('2011-05-20', 2, 50_000)),
    does(h.debtsPaid('2011-05-20')),
    does(h.sell('2011-05-20', 1, 20_000.03)),
    does(h.sold('2011-05-20')),
    does(h.distribute('2011-06-01'), ['forbund DistributionNoted', 'withdrawal WithdrawalClosed']),
    ...['FK', 'SLL', 'HAN'].map((id) => does(h.payOut('2011-06-01', id))),
    comes(morningOf('2011-08-02'), 'ReminderDue'),
    does(h.draft('2011-09-01')),
    does(h.adopt('2011-09-01')),
    does(h.keep('2011-09-01')),
    ...members.slice(0, -1).map((id) => does(h.serve('2011-09-05', id))),
    comes(midnightAfter('2012-03-15'), 'LiquidationYearPassed'),
    does(h.serve('2012-03-20', last), ['forbund ForbundDissolved']),
    comes(midnightAfter('2012-06-20'), 'ArchiveOverdue'),
    does({ ...h.handOver('2012-06-21'), decidedOn: '2012-06-20' }),
    comes(midnightAfter('2012-10-20'), 'ClaimTimeEnded'),
  ];
}

const marksOf = ({ streams }: Ending, commits: readonly Commit[]): Marks =>
  commits.map((commit) => {
    const [place, type] = commit.split(' ') as [Place, string];
    return `${streams[place]} ${type}`;
  });

/** The notice runs out, and the förbund is in liquidation. */
function expires(ending: Ending): Step {
  const take = async (): Promise<void> => {
    await ending.lastDayEndsAt(Date.now() + LEAD_MS);
    await isInLiquidation(ending);
  };
  const told = ['forbund LiquidationEntered', 'liquidation LiquidationBegun'] as const;
  return { commits: marksOf(ending, ['withdrawal NoticePeriodEnded', ...told]), take };
}

export async function isInLiquidation({ stage, streams, quiet }: Ending): Promise<void> {
  const { liquidation } = streams;
  const hasBegun = async (): Promise<boolean> => (await stage.journal.reader.process(liquidation)) !== undefined;
  await until(`${liquidation} has begun`, hasBegun, PATIENCE_MS);
  await quiet();
}

/** Somebody does something on the morning of the day it is recorded on. */
const doing =
  (ending: Ending) =>
  ({ at, ...command }: Command & { at: number }, told: readonly Commit[] = []): Step => {
    const take = async (): Promise<void> => {
      await ending.setClock('liquidation', at - THREE_HOURS);
      await ending.send('liquidation', command);
      await ending.quiet();
    };
    return { commits: [`${ending.forbund} ${command.id}`, ...marksOf(ending, told)], take };
  };

/** Something falls due in the liquidation. */
const coming =
  (ending: Ending) =>
  (instant: number, type: string): Step => {
    const { reader } = ending.stage.journal;
    const { liquidation } = ending.streams;
    const take = async (): Promise<void> => {
      const after = (await reader.process(liquidation))?.process.version ?? 0;
      await ending.setClock('liquidation', instant - LEAD_MS);
      const hasCome = async (): Promise<boolean> =>
        (await reader.events(liquidation, { after })).some(({ event }) => event.type === type);
      await until(`${type} in ${liquidation}`, hasCome, PATIENCE_MS);
      await ending.quiet();
    };
    return { commits: marksOf(ending, [`liquidation ${type}`]), take };
  };
