import { trialView } from '../../../domain/trial/view/trial-view';
import type { Journal } from '../../../journal/journal';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';
import { trialAt, type TrialAt } from '../trial-at';
import { trialLines } from '../trial-lines';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  return showTrial(cli, journal, await trialAt(journal, given.theArg(0)));
}

export async function showTrial(cli: Cli, journal: Journal, at: TrialAt): Promise<number> {
  const view = trialView(at.state);
  const { stream, today, row } = at;
  const duties = await journal.reader.duties({ stream });
  cli.answer({ stream, today, alerts: row.alerts, ...view, duties }, () => trialLines(cli, at, { view, duties }));
  return 0;
}
