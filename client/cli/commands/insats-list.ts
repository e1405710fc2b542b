import { directionCounts } from '../../../domain/insats/view/direction-counts';
import { insatsView } from '../../../domain/insats/view/insats-view';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';
import { insatserOf } from '../insats-at';
import { insatserLines } from '../insats-lines';
import { processesOf } from '../processes-of';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const owner = given.theArg(0);
  const found = await insatserOf(journal, owner);
  if (found.length === 0) await processesOf(journal, owner);
  const open = found.filter(({ row }) => given.flag('all') || !row.done);
  const insatser = open.map(({ stream, row, state }) => ({
    stream,
    alerts: row.alerts,
    done: row.done,
    ...insatsView(state),
  }));
  const directions = directionCounts(open.map(({ state }) => state));
  cli.answer({ owner, insatser, directions }, () => insatserLines(cli, open));
  return 0;
}
