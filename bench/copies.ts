import { blank, type Metadata, type Recorded } from '../domain/process/process';
import { Draft } from '../domain/process/draft';
import { commandProblems } from '../contracts/commands';
import { print, seal } from '../journal/chain';
import type { Journal } from '../journal/journal';

/** A stream as it was recorded. */
export interface Written {
  stream: string;
  events: readonly Recorded[];
}

/** Every stream of the förbund that was simulated. */
export async function streamsIn(journal: Journal): Promise<Written[]> {
  const rows = await journal.reader.listProcesses();
  return Promise.all(rows.map(async ({ stream }) => ({ stream, events: await journal.reader.events(stream) })));
}

/**
 * The same streams as those of another förbund that is no exercise: its own id and name, its own chain of hashes, and
 * the clock as it was. Appended as any turn appends; the number of events.
 */
export async function copyAs(journal: Journal, written: readonly Written[], nth: number): Promise<number> {
  let count = 0;
  for (const { stream, events } of written) {
    const own = renamed(stream, nth);
    const decider = journal.store.deciderOf(own);
    const rules = { decider, seal, print, commandProblems, onDefect: () => undefined };
    const draft = new Draft(rules, own, blank(decider));
    for (const { event, metadata } of events) {
      const { hash: _, ...by } = metadata;
      draft.record(real(JSON.parse(renamed(JSON.stringify(event), nth)) as Recorded['event']), {
        ...(JSON.parse(renamed(JSON.stringify(by), nth)) as Omit<Metadata, 'hash'>),
      });
    }
    const appended = { stream: own, process: draft.process, recorded: draft.recorded, unprojected: [] };
    if (!(await journal.store.append(appended))) throw new Error(`${own} is there already`);
    count += events.length;
  }
  return count;
}

/** The ids hold "haninge" in small letters; the charter's name holds it as people write it. */
const renamed = (text: string, nth: number): string =>
  text.replaceAll('haninge', `copy${nth}`).replaceAll('Samordningsförbundet Haninge', `Samordningsförbundet nr ${nth}`);

function real(event: Recorded['event']): Recorded['event'] {
  return JSON.parse(
    JSON.stringify(event, (key, value: unknown) => (key === 'clockShiftMs' ? 0 : key === 'exercise' ? false : value)),
  ) as Recorded['event'];
}
