import type { Pool } from 'pg';
import { wakeAt } from '../domain/process/due';
import { outOfPatience, wasToWake, type Sleeper } from '../domain/process/watch';
import { OVERSLEPT } from './incident-sql';
import { isDone } from './projections/processes';
import type { Store } from './store';

export interface Oversleeper {
  stream: string;
  /** When it was to wake, real time, epoch ms. */
  expectedAt: number;
}

export interface Overslept {
  late: readonly Oversleeper[];
  /** Their rows were made by rules that had them wake sooner than those of now. */
  stale: readonly string[];
}

interface Sources {
  pool: Pool;
  store: Store;
}

/** When a process wakes by the rules of now. */
export async function readSleeper(store: Store, stream: string): Promise<Sleeper & { version: number }> {
  const decider = store.deciderOf(stream);
  const { process } = await store.standing(stream);
  const { clockShiftMs, version } = process;
  return { wakeAt: wakeAt(decider, process) ?? null, clockShiftMs, version, done: isDone(decider, process) };
}

/** The processes that were to wake longer ago than patience lasts, and have not; at most so many, the latest first. */
export async function readOverslept({ pool, store }: Sources, now: number, most = 500): Promise<Overslept> {
  const values = [outOfPatience(now), most];
  const { rows } = await pool.query<{ stream: string; version: number }>(OVERSLEPT, values);
  const late: Oversleeper[] = [];
  const stale: string[] = [];
  for (const { stream, version } of rows.filter((row) => store.knows(row.stream))) {
    const sleeper = await readSleeper(store, stream);
    const expectedAt = wasToWake(sleeper, now);
    if (expectedAt !== undefined) late.push({ stream, expectedAt });
    else if (sleeper.version === version) stale.push(stream);
  }
  return { late, stale };
}
