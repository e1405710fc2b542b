import { liquidationView } from '../../../domain/liquidation/view/liquidation-view';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';
import { liquidationAt } from '../liquidation-at';
import { liquidationLines } from '../liquidation-lines';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const at = await liquidationAt(journal, given.theArg(0));
  const view = liquidationView(at.state);
  const { stream, today, row } = at;
  const duties = await journal.reader.duties({ stream });
  cli.answer({ stream, today, alerts: row.alerts, ...view, duties }, () => liquidationLines(cli, at, view));
  return 0;
}
