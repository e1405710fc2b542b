import { createIncidentStore } from '../../../journal/incidents';
import type { Cli } from '../cli';
import { openPool } from '../door';
import type { Given } from '../given';
import { incidentLines } from '../incident-lines';
import { incidentWords } from '../../words/incidents/incidents';

const A_MONTH = 30 * 86_400_000;

/** What stands still or went wrong, why, and what to do. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const store = createIncidentStore(await openPool(cli));
  const forbund = given.text('forbund');
  const now = Date.now();
  const filter = {
    now,
    ...(forbund !== undefined && { forbund }),
    ...(given.flag('all') && { resolvedSince: now - A_MONTH }),
  };
  const found = await store.list(filter);
  const incidents = found.map((incident) => ({ ...incident, words: incidentWords(incident, cli.lang) }));
  cli.answer({ open: found.filter(({ resolvedAt }) => resolvedAt === null).length, incidents }, () =>
    incidentLines(cli, found),
  );
  return 0;
}
