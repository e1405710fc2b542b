import { Client, Connection } from '@temporalio/client';
import type { ClientConnectConfig } from '@temporalio/envconfig';
import { connectJournal } from '../journal/journal';
import type { Journal } from '../journal/journal';
import { readConfig } from './config';
import type { Config, Flags } from './config';
import { startOf } from './embedded/processes';
import { EnvironmentError } from './environment-error';
import { namespaceOf } from './reach';
import { readSystemFile } from './system-file';

export interface Places {
  databaseUrl: string;
  temporal: ClientConnectConfig;
  /** Of the dashboard of the instance running here, if any. */
  dashboardUrl: string | undefined;
}

export interface Connected {
  /** Connects to Temporal when it is first used. */
  client: Client;
  journal: Journal;
  close: () => Promise<void>;
}

/**
 * Where the database and Temporal are: as named in the environment, else those of the instance running in the data folder.
 * @throws EnvironmentError NOT_RUNNING, BAD_SETTING
 */
export function placesFromEnvironment(env: NodeJS.ProcessEnv = process.env, flags: Flags = {}): Places {
  const config = readConfig(env, flags);
  const running = runningIn(config);
  const { databaseUrl, temporal, dashboardUrl } = { ...running, ...namedIn(config) };
  if (!databaseUrl || !temporal) throw new EnvironmentError('NOT_RUNNING', { dataDir: config.dataDir });
  return { databaseUrl, temporal, dashboardUrl };
}

/** What every command but `up` works on. Nothing is asked of a server until it is needed. */
export function connectFromEnvironment(env?: NodeJS.ProcessEnv, flags?: Flags): Connected {
  const { databaseUrl, temporal } = placesFromEnvironment(env, flags);
  const connection = Connection.lazy({ connectTimeout: 5_000, ...temporal.connectionOptions });
  const client = new Client({ connection, namespace: namespaceOf(temporal) });
  const journal = connectJournal({ url: databaseUrl });
  const close = async (): Promise<void> => {
    await Promise.allSettled([connection.close(), journal.close()]);
  };
  return { client, journal, close };
}

const namedIn = ({ databaseUrl, temporal }: Config): Partial<Places> => ({
  ...(databaseUrl && { databaseUrl }),
  ...(temporal && { temporal }),
});

function runningIn({ dataDir }: Config): Places | undefined {
  const found = readSystemFile(dataDir);
  if (!found || startOf(found.pid) === undefined) return undefined;
  const { databaseUrl, temporalAddress, temporalNamespace, dashboardUrl } = found;
  const temporal = { connectionOptions: { address: temporalAddress }, namespace: temporalNamespace };
  return { databaseUrl, temporal, dashboardUrl };
}
