import { insatsView } from '../../../domain/insats/view/insats-view';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';
import { insatsAt } from '../insats-at';
import { insatsLines } from '../insats-lines';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const at = await insatsAt(journal, given);
  const { stream, today, row } = at;
  const shown = insatsView(at.state);
  cli.answer({ stream, today, alerts: row.alerts, ...shown }, () => insatsLines(cli, at, shown));
  return 0;
}
