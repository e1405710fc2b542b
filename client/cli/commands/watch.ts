import { setTimeout as sleep } from 'node:timers/promises';
import { timelineWords } from '../../words/timeline/timeline';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { formationAt } from '../formation-at';
import type { Given } from '../given';
import { timelineLine } from '../timeline-line';

const pauseMs = 1_000;
const shownAtFirst = 10;

/** The last events, then each new one as it is recorded, until Ctrl-C. With --json: one event a line. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const { stream, names } = await formationAt(journal, given.theArg(0));
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  let seen = 0;
  while (!stop.signal.aborted) {
    const rows = await journal.reader.timeline(stream, seen === 0 ? { limit: shownAtFirst } : {});
    for (const row of rows.filter(({ position }) => position > seen)) {
      const words = timelineWords(row, cli.lang, names);
      cli.out(cli.json ? JSON.stringify({ ...row, words }) : timelineLine(cli, row, words));
      seen = row.position;
    }
    await sleep(pauseMs, undefined, { signal: stop.signal }).catch(() => undefined);
  }
  return 0;
}
