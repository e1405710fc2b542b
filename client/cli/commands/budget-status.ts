import { budgetView } from '../../../domain/budget/view/budget-view';
import { budgetAt, notAdopted } from '../budget-at';
import { budgetLines } from '../budget-lines';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const at = await budgetAt(journal, given, notAdopted);
  const view = budgetView(at.state);
  const duties = await journal.reader.duties({ stream: at.stream });
  const { stream, today, row } = at;
  cli.answer({ stream, today, alerts: row.alerts, ...view, duties }, () => budgetLines(cli, at, { view, duties }));
  return 0;
}
