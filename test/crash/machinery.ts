import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { createSubmitter } from '../../client/submit';
import type { Submitter } from '../../client/submit';
import { connectJournal } from '../../journal/journal';
import type { Journal } from '../../journal/journal';
import { migrate } from '../../journal/migrate';
import { findBinary } from '../../worker/binaries/find-binary';
import { readConfig } from '../../worker/config';
import { startPostgres } from '../../worker/embedded/postgres';
import type { Database } from '../../worker/embedded/postgres';
import { startTemporal } from '../../worker/embedded/temporal';
import type { TemporalServer } from '../../worker/embedded/temporal';
import { stopServersIn } from '../../worker/servers';
import { temporaryFolder } from '../worker/embedded/temporary-folder';
import type { WorkerSettings } from './worker-program';
import { buildWorkerProgram, startWorkerProcess } from './worker-process';
import type { WorkerProcess } from './worker-process';

/** The servers as `up` starts them, on files in a folder of the test's own, and what callers need to reach them. */
export interface Machinery {
  database: Database;
  temporal: TemporalServer;
  client: Client;
  journal: Journal;
  submitter: Submitter;
  startPostgres: () => Promise<Database>;
  startTemporal: () => Promise<TemporalServer>;
  startWorker: (more?: Partial<WorkerSettings>) => Promise<WorkerProcess>;
  /** Ends every process that was started here, also those that were started again, and removes the files. */
  close: () => Promise<void>;
}

export async function openMachinery(): Promise<Machinery> {
  buildWorkerProgram();
  const program = await findBinary('temporal', { cacheDir: readConfig().cacheDir });
  const { path: dataDir, remove } = temporaryFolder();
  const clear = async (): Promise<void> => {
    await stopServersIn(dataDir);
    remove();
  };
  try {
    return await start({ dataDir, program, clear });
  } catch (error) {
    await clear();
    throw error;
  }
}

interface Folder {
  dataDir: string;
  program: string;
  clear: () => Promise<void>;
}

async function start({ dataDir, program, clear }: Folder): Promise<Machinery> {
  const [database, temporal] = await Promise.all([startPostgres({ dataDir }), startTemporal({ dataDir, program })]);
  await migrate(database.url);
  const connection = await Connection.connect({ address: temporal.address, interceptors: [] });
  const client = new Client({ connection });
  const journal = connectJournal({ url: database.url, poolSize: 8 });
  const workers: WorkerProcess[] = [];
  return {
    database,
    temporal,
    client,
    journal,
    submitter: createSubmitter({ client, journal, patienceMs: 240_000 }),
    startPostgres: () => startPostgres({ dataDir, port: database.port }),
    startTemporal: () => startTemporal({ dataDir, program, port: temporal.port, uiPort: temporal.uiPort }),
    async startWorker(more = {}) {
      const settings = { databaseUrl: database.url, temporalAddress: temporal.address, ...more };
      const worker = await startWorkerProcess(settings, join(dataDir, 'logs', 'worker.log'));
      workers.push(worker);
      return worker;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.stop()));
      await Promise.all([connection.close(), journal.close()]);
      await clear();
    },
  };
}
