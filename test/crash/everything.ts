import { isGone, send } from '../../worker/embedded/processes';
import type { Machinery } from './machinery';
import type { WorkerProcess } from './worker-process';

/** Worker, Temporal and PostgreSQL, at once. */
export async function killEverything({ temporal, database }: Machinery, worker: WorkerProcess): Promise<void> {
  const pids = [worker.pid, temporal.pid, database.pid];
  for (const pid of pids) send(pid, 'SIGKILL');
  expect(await Promise.all(pids.map((pid) => isGone(pid, 10_000)))).toEqual([true, true, true]);
}

/** The servers on the files that they had; no worker yet. */
export async function startServers(machinery: Machinery): Promise<void> {
  const { startPostgres, startTemporal } = machinery;
  [machinery.database, machinery.temporal] = await Promise.all([startPostgres(), startTemporal()]);
}
