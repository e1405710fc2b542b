import type { ClientConnectConfig } from '@temporalio/envconfig';
import type { Line } from '../client/words/start-up-lines';
import { findBinary } from './binaries/find-binary';
import type { Attempt } from './binaries/find-binary';
import type { Config } from './config';
import { startPostgres, stopPostgresIn } from './embedded/postgres';
import { Supervised } from './embedded/supervise';
import type { Restart } from './embedded/supervise';
import { startTemporal, stopTemporalIn } from './embedded/temporal';
import { reachDatabase, withTemporal } from './reach';
import { allOrFirstFailure } from './undo';
import type { Undo } from './undo';

export interface Servers {
  databaseUrl: string;
  temporal: ClientConnectConfig;
  /** Of our own Temporal only. */
  temporalUiUrl: string | undefined;
}

export interface Starting {
  undo: Undo;
  say: (line: Line) => void;
}

/**
 * The database and Temporal: our own, kept up and supervised, unless others are named. What was started is in `undo`.
 * @throws EnvironmentError
 */
export async function startServers(config: Config, starting: Starting): Promise<Servers> {
  const [databaseUrl, temporal] = await allOrFirstFailure<[string, Omit<Servers, 'databaseUrl'>]>([
    databaseOf(config, starting),
    temporalOf(config, starting),
  ]);
  return { databaseUrl, ...temporal };
}

/** Ends what of ours runs in the data folder, however it came there. Needs the folder's lock. */
export async function stopServersIn(dataDir: string): Promise<void> {
  await Promise.all([stopPostgresIn(dataDir), stopTemporalIn(dataDir)]);
}

async function databaseOf({ databaseUrl, dataDir, databasePort }: Config, { undo, say }: Starting): Promise<string> {
  if (databaseUrl !== undefined) {
    say({ code: 'CONNECTING', facts: { what: 'PostgreSQL' } });
    await reachDatabase(databaseUrl);
    return databaseUrl;
  }
  say({ code: 'STARTING', facts: { what: 'PostgreSQL' } });
  const first = await startPostgres({ dataDir, port: databasePort });
  const supervised = new Supervised(first, {
    server: 'PostgreSQL',
    start: ({ port }) => startPostgres({ dataDir, port }),
    onRestart: sayRestart(say),
  });
  await undo.add(() => supervised.stop());
  return first.url;
}

async function temporalOf(config: Config, { undo, say }: Starting): Promise<Omit<Servers, 'databaseUrl'>> {
  if (config.temporal) {
    say({ code: 'CONNECTING', facts: { what: 'Temporal' } });
    await withTemporal(config.temporal, () => Promise.resolve());
    return { temporal: config.temporal, temporalUiUrl: undefined };
  }
  const { dataDir, cacheDir, temporalPort: port, uiPort } = config;
  const program = await findBinary('temporal', { cacheDir, onProgress: sayAttempt(say) });
  say({ code: 'STARTING', facts: { what: 'Temporal' } });
  const first = await startTemporal({ dataDir, program, port, uiPort });
  const supervised = new Supervised(first, {
    server: 'Temporal',
    start: (last) => startTemporal({ dataDir, program, port: last.port, uiPort: last.uiPort }),
    onRestart: sayRestart(say),
  });
  await undo.add(() => supervised.stop());
  const temporal = { connectionOptions: { address: first.address }, namespace: 'default' };
  return { temporal, temporalUiUrl: first.uiUrl };
}

const sayAttempt =
  (say: Starting['say']) =>
  ({ binary, source, failed }: Attempt): void =>
    failed === undefined
      ? say({ code: 'FETCHING', facts: { binary, source } })
      : say({ code: 'NOT_FETCHED', facts: { failed } });

export const sayRestart =
  (say: Starting['say']) =>
  ({ server, why, failed }: Restart): void =>
    failed === undefined
      ? say({ code: 'RESTARTED', facts: { server, why } })
      : say({ code: 'NOT_RESTARTED', facts: { server, failed } });
