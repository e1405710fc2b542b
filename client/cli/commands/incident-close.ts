import { createIncidentStore } from '../../../journal/incidents';
import type { Cli } from '../cli';
import { openPool } from '../door';
import { RefusedError, UsageError } from '../failures';
import type { Given } from '../given';
import { actor } from '../send';

/** A person says that it is seen to. What still stands still is put down again. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const typed = given.theArg(0);
  const no = Number(typed);
  if (!/^\d{1,15}$/.test(typed)) {
    throw new UsageError(`"${typed}" är inget nummer.`, `"${typed}" is no number.`);
  }
  const incidents = createIncidentStore(await openPool(cli));
  if (!(await incidents.resolve(no, Date.now(), actor))) {
    throw new RefusedError('NO_OPEN_INCIDENT', `there is no open incident ${no}`, { no });
  }
  cli.answer({ ok: true, no }, () => [cli.t(`Avvikelse ${no} är avslutad.`, `Incident ${no} is closed.`)]);
  return 0;
}
