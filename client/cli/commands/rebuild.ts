import type { Journal } from '../../../journal/journal';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';
import { processesOf } from '../processes-of';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const work = rebuilt(journal, given.arg(0));
  const streams = await cli.patiently(cli.t('Gör raderna på nytt', 'Making the rows again'), work);
  cli.answer({ streams }, () => [
    streams === 1
      ? cli.t('Raderna för 1 ärende är gjorda på nytt.', 'The rows of 1 process are made again.')
      : cli.t(`Raderna för ${streams} ärenden är gjorda på nytt.`, `The rows of ${streams} processes are made again.`),
  ]);
  return 0;
}

/** Of all, or of one process or one förbund; gives how many streams. */
async function rebuilt(journal: Journal, typed: string | undefined): Promise<number> {
  if (typed === undefined) return journal.rebuild();
  const rows = await processesOf(journal, typed);
  for (const { stream } of rows) await journal.rebuild(stream);
  return rows.length;
}
