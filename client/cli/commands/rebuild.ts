import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';

export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const work = journal.rebuild(given.arg(0));
  const streams = await cli.patiently(cli.t('Gör raderna på nytt', 'Making the rows again'), work);
  cli.answer({ streams }, () => [
    cli.t(`Raderna för ${streams} ärenden är gjorda på nytt.`, `The rows of ${streams} processes are made again.`),
  ]);
  return 0;
}
