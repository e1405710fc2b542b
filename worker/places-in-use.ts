import type { ClientConnectConfig } from '@temporalio/envconfig';
import { readConfig } from './config';
import type { Config, Flags } from './config';
import { startOf } from './embedded/processes';
import { EnvironmentError } from './environment-error';
import { readSystemFile } from './system-file';

export interface Places {
  databaseUrl: string;
  temporal: ClientConnectConfig;
  /** Of the dashboard of the instance running here, if any. */
  dashboardUrl: string | undefined;
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
