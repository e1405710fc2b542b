import { setTimeout as sleep } from 'node:timers/promises';
import type { Journal } from '../../../journal/journal';
import type { ProcessRow, TimelineRow } from '../../../journal/rows';
import { processTitle } from '../../words/processes';
import { timelineWords } from '../../words/timeline/timeline';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import type { Given } from '../given';
import { processesOf } from '../processes-of';
import { namesOfStream } from '../stream-names';
import { toldLine, worthTelling } from '../told';

const pauseMs = 1_000;
const shownAtFirst = 10;

/**
 * The last events of every process of a förbund, then each new one as it is recorded, also of processes that begin
 * meanwhile, until Ctrl-C. With --json: one event a line.
 */
export async function run(cli: Cli, given: Given): Promise<number> {
  const journal = await openJournal(cli);
  const typed = given.theArg(0);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const seen = new Map<string, number>();
  let latest = shownAtFirst;
  let found = await processesOf(journal, typed);
  while (!stop.signal.aborted) {
    const news = await newIn(journal, found, seen);
    const told = cli.json || given.flag('all') ? news : worthTelling(news);
    for (const row of told.slice(-latest)) await say(cli, journal, { row, several: typed !== row.stream });
    latest = Number.MAX_SAFE_INTEGER;
    await sleep(pauseMs, undefined, { signal: stop.signal }).catch(() => undefined);
    found = await processesOf(journal, typed);
  }
  return 0;
}

/** What each process has recorded since it was last looked at, in the order of their clocks. */
async function newIn(
  journal: Journal,
  found: readonly ProcessRow[],
  seen: Map<string, number>,
): Promise<TimelineRow[]> {
  const news: TimelineRow[] = [];
  for (const { stream, version } of found) {
    const before = seen.get(stream) ?? 0;
    if (version <= before) continue;
    const rows = await journal.reader.timeline(stream, { limit: version - before });
    news.push(...rows.filter(({ position }) => position > before));
    seen.set(stream, rows.at(-1)?.position ?? before);
  }
  return news.sort((a, b) => a.at - b.at || a.recordedAt - b.recordedAt);
}

async function say(
  cli: Cli,
  journal: Journal,
  { row, several }: { row: TimelineRow; several: boolean },
): Promise<void> {
  const names = await namesOfStream(journal, row.stream);
  const words = timelineWords(row, cli.lang, names);
  const title = processTitle(row.stream, cli.lang, names.memberName);
  cli.out(cli.json ? JSON.stringify({ ...row, title, words }) : toldLine(cli, row, { words, several, names }));
}
