import type { Journal } from '../../journal/journal';
import type { TimelineRow } from '../../journal/rows';
import { processTitle } from '../words/processes';
import type { TimelineWords } from '../words/timeline/timeline';
import { followedBy, isWorthTelling } from '../words/timeline/worth-telling';
import type { Names } from '../words/tongue';
import type { Cli } from './cli';
import { namesOfStream } from './stream-names';
import { timelineLine } from './timeline-line';

/** What one process has recorded, and what those in it are called. */
export interface Told {
  stream: string;
  rows: readonly TimelineRow[];
  names: Names;
}

/** Of the process whose stream's name was typed, else of each of the förbund; none where there is neither. */
export async function toldOf(journal: Journal, typed: string): Promise<Told[]> {
  const rows = await journal.reader.listProcesses({ forbund: typed });
  const streams = rows.length > 0 ? rows.map(({ stream }) => stream) : [typed];
  return Promise.all(
    streams.map(async (stream) => ({
      stream,
      rows: await journal.reader.timeline(stream),
      names: await namesOfStream(journal, stream),
    })),
  );
}

/** Those that are worth telling: of several processes each by what follows in its own. */
export function worthTelling<Row extends TimelineRow>(rows: readonly Row[]): Row[] {
  const next = followedBy(rows);
  return rows.filter((row) => isWorthTelling(row, next(row)));
}

/** One event as one line; of several processes with which one it is of. */
export function toldLine(
  cli: Cli,
  row: TimelineRow,
  { words, several, names }: { words: TimelineWords; several: boolean; names: Names },
): string {
  const line = timelineLine(cli, row, words);
  if (!several) return line;
  return `${line}  ${cli.colors.dim(`[${processTitle(row.stream, cli.lang, names.memberName)}]`)}`;
}
