import type { Journal } from '../../journal/journal';

/** Processes of a kind that a förbund, or a trial, may have several of, told apart by a number. */
export interface Numbered {
  kind: string;
  /** As it was typed: its id, or the name of its own stream. */
  of: string;
  no: number | undefined;
}

const numberOf = (stream: string): number => Number(/\d+$/.exec(stream)?.[0]);

/** "haninge" of "forbund-haninge", "socsam-haninge" of "trial-socsam-haninge": förbund and trials alike. */
export const idTyped = (typed: string): string => typed.replace(/^(forbund|trial)-/, '');

/** The one that --no names, else the only one that is open; a stream's name is taken as it is. */
export async function numberedStream(journal: Journal, { kind, of, no }: Numbered): Promise<string | undefined> {
  if (new RegExp(`^${kind}-.+-\\d+$`).test(of)) return of;
  if (no !== undefined) return `${kind}-${idTyped(of)}-${no}`;
  const open = await journal.reader.listProcesses({ kind, forbund: idTyped(of), done: false });
  return open.length === 1 ? open[0]?.stream : undefined;
}

/** The numbers there are, ascending. */
export async function numbersOf(journal: Journal, { kind, of }: Omit<Numbered, 'no'>): Promise<number[]> {
  const rows = await journal.reader.listProcesses({ kind, forbund: idTyped(of) });
  return rows.map(({ stream }) => numberOf(stream)).sort((a, b) => a - b);
}
