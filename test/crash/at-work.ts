import { openMachinery, type Machinery } from './machinery';
import type { WorkerProcess } from './worker-process';

interface AtWork {
  machinery: Machinery;
  /** Whoever kills it puts the next one here. */
  worker: WorkerProcess;
}

/** The servers and a worker, there for all tests of a file. */
export function atWork(): AtWork {
  const at = {} as AtWork;
  beforeAll(async () => {
    at.machinery = await openMachinery();
    at.worker = await at.machinery.startWorker();
  }, 120_000);
  afterAll(() => at.machinery.close(), 60_000);
  return at;
}
