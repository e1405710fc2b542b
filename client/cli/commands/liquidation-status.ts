import { liquidationView } from '../../../domain/liquidation/view/liquidation-view';
import { unfinishedOf } from '../../unfinished';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';
import { liquidationAt } from '../liquidation-at';
import { liquidationLines } from '../liquidation-lines';
import { unfinishedLines } from '../unfinished-lines';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const at = await liquidationAt(journal, given.theArg(0));
  const view = liquidationView(at.state);
  const { stream, today, row } = at;
  const duties = await journal.reader.duties({ stream });
  const unfinished = await unfinishedOf(journal.reader, row.forbund);
  const lines = (): string[] => [...liquidationLines(cli, at, view), ...unfinishedLines(cli, unfinished)];
  cli.answer({ stream, today, alerts: row.alerts, ...view, unfinished, duties }, lines);
  return 0;
}
