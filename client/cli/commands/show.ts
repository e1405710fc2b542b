import type { TimelineRow } from '../../../journal/rows';
import { timelineWords } from '../../words/timeline/timeline';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { RefusedError } from '../failures';
import type { Given } from '../given';
import { type Told, toldLine, toldOf, worthTelling } from '../told';

/** One process, or all of a förbund in the order it happened. */
export async function run(cli: Cli, given: Given): Promise<number> {
  const stream = given.theArg(0);
  const journal = await openJournal(cli);
  const told = await toldOf(journal, stream);
  const timeline = merged(told).map(({ row, names }) => ({ ...row, words: timelineWords(row, cli.lang, names) }));
  if (timeline.length === 0) throw new RefusedError('UNKNOWN_STREAM', `there is no process ${stream}`, { stream });
  const shown = given.flag('all') ? timeline : worthTelling(timeline);
  const several = told.length > 1;
  const namesOf = new Map(told.map(({ stream: one, names }) => [one, names]));
  const lineOf = (row: (typeof timeline)[number]): string[] => {
    const names = namesOf.get(row.stream);
    return names ? [toldLine(cli, row, { words: row.words, several, names })] : [];
  };
  cli.answer({ stream, timeline }, () => shown.flatMap(lineOf));
  return 0;
}

/** In the order of the processes' own clock; of one instant as they were recorded. */
function merged(told: readonly Told[]): { row: TimelineRow; names: Told['names'] }[] {
  const all = told.flatMap(({ rows, names }) => rows.map((row) => ({ row, names })));
  if (told.length === 1) return all;
  return all.sort(({ row: a }, { row: b }) => a.at - b.at || a.recordedAt - b.recordedAt);
}
