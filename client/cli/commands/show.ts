import { timelineWords } from '../../words/timeline/timeline';
import type { Cli } from '../cli';
import { openJournal } from '../door';
import { RefusedError } from '../failures';
import type { Given } from '../given';
import { timelineLine } from '../timeline-line';
import { namesOfStream } from '../stream-names';

export async function run(cli: Cli, given: Given): Promise<number> {
  const stream = given.theArg(0);
  const journal = await openJournal(cli);
  const rows = await journal.reader.timeline(stream);
  if (rows.length === 0) throw new RefusedError('UNKNOWN_STREAM', `there is no process ${stream}`, { stream });
  const names = await namesOfStream(journal, stream);
  const timeline = rows.map((row) => ({ ...row, words: timelineWords(row, cli.lang, names) }));
  const shown = given.flag('all') ? timeline : timeline.filter(({ type }) => type !== 'EffectDone');
  cli.answer({ stream, timeline }, () => shown.map((row) => timelineLine(cli, row, row.words)));
  return 0;
}
