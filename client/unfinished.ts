import { disputeView } from '../domain/dispute/view/dispute-view';
import type { DisputeState } from '../domain/dispute/state';
import { phaseOf } from '../domain/insats/phase';
import { type InsatsState, unpaid } from '../domain/insats/state';
import type { Journal } from '../journal/journal';

/** An insats or a dispute that is not over. */
export interface Unfinished {
  stream: string;
  /** What it is about, as somebody wrote it. */
  title: string;
  phase: string;
  /** Requisitioned, and neither paid nor sent back, öre. */
  unpaidOre: number;
}

type Reader = Pick<Journal['reader'], 'listProcesses' | 'process'>;

/** What a förbund has begun that is over with it when it is dissolved, whether or not anybody has finished it. */
export async function unfinishedOf(reader: Reader, forbund: string): Promise<Unfinished[]> {
  const open = await reader.listProcesses({ forbund, done: false });
  const some = open.filter(({ kind }) => kind === 'insats' || kind === 'dispute');
  const found = await Promise.all(some.map(({ stream }) => reader.process(stream)));
  return found
    .flatMap((one) => (one ? asUnfinished(one.row.stream, one.process.state) : []))
    .sort((a, b) => (a.stream < b.stream ? -1 : 1));
}

function asUnfinished(stream: string, state: unknown): Unfinished[] {
  if (stream.startsWith('dispute-')) return ofDispute(stream, state as DisputeState);
  const insats = state as InsatsState;
  if (insats.status === 'NONE') return [];
  const unpaidOre = unpaid(insats).reduce((sum, { ore }) => sum + ore, 0);
  return [{ stream, title: insats.title, phase: phaseOf(insats), unpaidOre }];
}

function ofDispute(stream: string, state: DisputeState): Unfinished[] {
  if (state.status === 'NONE') return [];
  const { subject, phase } = disputeView(state);
  return [{ stream, title: subject, phase, unpaidOre: 0 }];
}
