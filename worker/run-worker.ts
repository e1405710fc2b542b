import { DefaultLogger, makeTelemetryFilterString, NativeConnection, Runtime } from '@temporalio/worker';
import type { Worker } from '@temporalio/worker';
import type { ClientConnectConfig } from '@temporalio/envconfig';
import { Client } from '@temporalio/client';
import { nudgeSooner } from '../client/nudge';
import { startWatchdog } from '../client/watchdog/watchdog';
import type { Raised } from '../journal/incidents';
import { createWorker } from './compose';
import type { WorkerPorts } from './compose';
import type { Stoppable } from './embedded/supervise';
import { reasonOf } from './environment-error';
import { namespaceOf } from './reach';

export interface WorkerStart {
  databaseUrl: string;
  temporal: ClientConnectConfig;
  ports: WorkerPorts;
}

let installed = false;

/**
 * The SDK would shut its workers down on signals by itself: the order of stopping is ours. Its core would write to
 * standard output, which is for answers.
 */
export function installRuntime(level: 'WARN' | 'ERROR' = 'WARN'): void {
  if (installed) return;
  installed = true;
  const filter = makeTelemetryFilterString({ core: level, other: 'ERROR' });
  const telemetryOptions = { logging: { filter, forward: {} } };
  Runtime.install({ logger: new DefaultLogger(level), telemetryOptions, shutdownSignals: [] });
}

/** A worker that takes processes until it is stopped; what it has begun it may finish for two seconds. */
export async function runWorker({ databaseUrl, temporal, ports }: WorkerStart): Promise<Stoppable> {
  installRuntime();
  const connection = await NativeConnection.connect(temporal.connectionOptions);
  try {
    const { worker, journal } = await createWorker({
      url: databaseUrl,
      connection,
      namespace: namespaceOf(temporal),
      ports,
      options: { shutdownGraceTime: '1 s', shutdownForceTime: '2 s' },
    });
    const client = new Client({ connection, namespace: namespaceOf(temporal) });
    const endWatch = startWatchdog({ journal, client, now: Date.now, onRaised: sayRaised });
    const close = async (): Promise<void> => {
      endWatch();
      await Promise.allSettled([connection.close(), journal.close()]);
    };
    const ended = worker
      .run()
      .then(() => 'it was stopped', reasonOf)
      .finally(close);
    nudgeSooner(journal, client).catch(sayNotNudged);
    return { ended, stop: () => stopWorker(worker, ended) };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** It goes without: each process looks again by itself in time. */
function sayNotNudged(error: unknown): void {
  console.error(JSON.stringify({ level: 'warn', at: 'nudge', message: reasonOf(error) }));
}

function sayRaised({ stream, cause }: Raised): void {
  console.error(JSON.stringify({ level: 'error', at: 'watchdog', stream, cause }));
}

async function stopWorker(worker: Worker, ended: Promise<string>): Promise<void> {
  if (worker.getState() === 'RUNNING') worker.shutdown();
  await ended;
}
