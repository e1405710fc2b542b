import { existsSync } from 'node:fs';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { attributeTypes } from '../activities/attribute-types';
import { connectJournal } from '../journal/journal';
import { isProcessCause } from '../client/words/incidents/standing-still';
import type { CheckName, FindingCode } from '../client/words/doctor';
import { binaryAtHand } from './binaries/find-binary';
import type { Config } from './config';
import { placesFromEnvironment } from './places-in-use';
import type { Places } from './places-in-use';
import { inspectDataFolder } from './embedded/data-folder';
import { isFree } from './embedded/ports';
import { postgresFolder } from './embedded/postgres-binaries';
import { EnvironmentError, reasonOf } from './environment-error';
import { programFolder } from './places';
import { namespaceOf, reachDatabase, withTemporal } from './reach';
import { missingAttributes } from './search-attributes';

export interface Seen {
  code: FindingCode;
  found: string;
  ok?: boolean;
}

type Env = NodeJS.ProcessEnv;
type Checker = (config: Config, env: Env) => Promise<Seen> | Seen;

const oldestNode = [20, 19] as const;
const oldestPostgres = 15;

/** Each looks at one thing; what is wrong is thrown, or found with `ok` false. */
export const checkers: Readonly<Record<CheckName, Checker>> = {
  node: () => {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const ok = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
    return { code: ok ? 'NODE_OK' : 'NODE_OLD', found: process.versions.node, ok };
  },
  build: () => {
    const path = join(programFolder, 'dist', 'workflow-bundle.js');
    if (!existsSync(path)) throw new EnvironmentError('NOT_BUILT', { path });
    return { code: 'BUILT', found: join(programFolder, 'dist') };
  },
  data: ({ dataDir }, env) => {
    const running = runningPlaces({ dataDir }, env)?.dashboardUrl;
    if (running) return { code: 'DATA_RUNNING', found: running };
    return { code: inspectDataFolder(dataDir) === 'none' ? 'DATA_NONE' : 'DATA_OK', found: dataDir };
  },
  postgres: ({ databaseUrl }) =>
    databaseUrl ? { code: 'NOT_NEEDED', found: 'DATABASE_URL' } : { code: 'FOUND', found: postgresFolder() },
  binary: ({ temporal, cacheDir }, env) => {
    if (temporal) return { code: 'NOT_NEEDED', found: 'TEMPORAL_ADDRESS' };
    const found = binaryAtHand('temporal', { cacheDir, env });
    return found ? { code: 'FOUND', found } : { code: 'TO_BE_FETCHED', found: '' };
  },
  port: async ({ port, dataDir }, env) => {
    const running = runningPlaces({ dataDir }, env)?.dashboardUrl;
    if (running) return { code: 'PORT_OURS', found: running };
    if (port === 0 || (await isFree(port))) return { code: 'PORT_FREE', found: String(port) };
    throw new EnvironmentError('PORT_TAKEN', { use: 'web', port, flag: '--port', variable: 'FORBUND_PORT' });
  },
  database: (config, env) => databaseSeen(config.databaseUrl ?? runningPlaces(config, env)?.databaseUrl),
  temporal: (config, env) => temporalSeen(config.temporal ?? runningPlaces(config, env)?.temporal),
  mail: ({ smtpUrl }) => (smtpUrl === undefined ? { code: 'OUTBOX', found: '' } : mailSeen(smtpUrl)),
  incidents: (config, env) => incidentsSeen(config.databaseUrl ?? runningPlaces(config, env)?.databaseUrl),
};

/** Of the instance running in the folder, if there is one. */
function runningPlaces({ dataDir }: Pick<Config, 'dataDir'>, env: Env): Places | undefined {
  try {
    return placesFromEnvironment(env, { data: dataDir });
  } catch {
    return undefined;
  }
}

async function databaseSeen(url: string | undefined): Promise<Seen> {
  if (url === undefined) return { code: 'AT_START', found: '' };
  const version = await reachDatabase(url);
  const ok = version >= oldestPostgres;
  return ok ? { code: 'ANSWERS', found: `PostgreSQL ${version}` } : { code: 'DATABASE_OLD', found: `${version}`, ok };
}

const NO_TABLE = '42P01';

/** What cannot be sent is no fault of the machine; what stands still is. */
async function incidentsSeen(url: string | undefined): Promise<Seen> {
  if (url === undefined) return { code: 'AT_START', found: '' };
  const journal = connectJournal({ url, poolSize: 1 });
  try {
    const open = (await journal.incidents.list({ now: Date.now() })).filter(({ exercise }) => !exercise);
    if (open.length === 0) return { code: 'INCIDENTS_NONE', found: '' };
    const ok = open.every(({ cause }) => cause !== 'MAIL_WAITING' && !isProcessCause(cause));
    return { code: 'INCIDENTS_OPEN', found: String(open.length), ok };
  } catch (error) {
    if ((error as { code?: unknown }).code !== NO_TABLE) throw error;
    return { code: 'AT_START', found: '' };
  } finally {
    await journal.close();
  }
}

async function temporalSeen(temporal: Places['temporal'] | undefined): Promise<Seen> {
  if (temporal === undefined) return { code: 'AT_START', found: '' };
  const namespace = namespaceOf(temporal);
  const missing = await withTemporal(temporal, (connection) =>
    missingAttributes(connection, namespace, attributeTypes),
  );
  if (missing.length > 0) return { code: 'ATTRIBUTES_AT_START', found: missing.join(', ') };
  return { code: 'ANSWERS', found: `${temporal.connectionOptions.address ?? ''}, ${namespace}` };
}

async function mailSeen(url: string): Promise<Seen> {
  const server = nodemailer.createTransport({ url, connectionTimeout: 5_000, greetingTimeout: 5_000 });
  try {
    await server.verify();
    return { code: 'ANSWERS', found: new URL(url).host };
  } catch (error) {
    return { code: 'MAIL_OUT_OF_REACH', found: reasonOf(error), ok: false };
  } finally {
    server.close();
  }
}
