import type { AnyDecider } from '../decider';
import type { Effect } from '../effect';
import { blank, evolveProcess, type Recorded } from './process';

export interface Pending {
  effect: Effect;
  /** Real time at which what set it going was recorded, epoch ms. */
  since: number;
}

/** What is to be done outside after some events, from the first on, and since when; the longest waiting first. */
export function pendingSince(decider: AnyDecider, events: readonly Recorded[]): Pending[] {
  const since = new Map<string, number>();
  let process = blank(decider);
  for (const recorded of events) {
    process = evolveProcess(decider, process, recorded);
    for (const id of since.keys()) if (!(id in process.pending)) since.delete(id);
    for (const id of Object.keys(process.pending)) if (!since.has(id)) since.set(id, recorded.metadata.recordedAt);
  }
  const all = Object.values(process.pending).map((effect) => ({ effect, since: since.get(effect.id) ?? 0 }));
  return all.sort((a, b) => a.since - b.since);
}
