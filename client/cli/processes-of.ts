import type { Journal } from '../../journal/journal';
import type { ProcessRow } from '../../journal/rows';
import { RefusedError } from './failures';

/** The processes of a förbund, or the one whose stream's name was typed. Refused: UNKNOWN_FORBUND. */
export async function processesOf(journal: Journal, typed: string): Promise<readonly ProcessRow[]> {
  const rows = await journal.reader.listProcesses({ forbund: typed });
  if (rows.length > 0) return rows;
  const found = await journal.reader.process(typed);
  if (found) return [found.row];
  throw new RefusedError('UNKNOWN_FORBUND', `there is no förbund and no process called ${typed}`, { forbund: typed });
}

/** Of one process, of all of a förbund, or, where nothing was typed, of all there are. Refused: UNKNOWN_FORBUND. */
export async function streamsNamed(journal: Journal, typed: string | undefined): Promise<readonly string[]> {
  if (typed === undefined) return journal.reader.streamNames();
  return (await processesOf(journal, typed)).map(({ stream }) => stream);
}
