import { forecastOf } from '../../../domain/withdrawal/forecast';
import { withdrawalView } from '../../../domain/withdrawal/view/withdrawal-view';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';
import { withdrawalAt } from '../withdrawal-at';
import { withdrawalLines } from '../withdrawal-lines';

export async function run(cli: Cli, given: Given): Promise<number> {
  const at = await withdrawalAt(await openJournal(cli), given);
  const { stream, today, row, state } = at;
  const view = withdrawalView(state);
  const foreseen = view.ended || view.closed ? [] : forecastOf(state);
  cli.answer({ stream, today, alerts: row.alerts, ...view, foreseen }, () =>
    withdrawalLines(cli, at, { view, foreseen }),
  );
  return 0;
}
