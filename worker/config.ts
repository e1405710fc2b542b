import { join, resolve } from 'node:path';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { ClientConnectConfig } from '@temporalio/envconfig';
import { EnvironmentError } from './environment-error';

/** What may be said on the command line; it goes before the environment. */
export interface Flags {
  data?: string | undefined;
  port?: string | undefined;
  temporalPort?: string | undefined;
  uiPort?: string | undefined;
  databasePort?: string | undefined;
}

export interface Config {
  dataDir: string;
  /** Where programs that were fetched are kept. */
  cacheDir: string;
  port: number;
  /** Ports that were asked for; the rest are chosen. */
  temporalPort: number | undefined;
  uiPort: number | undefined;
  databasePort: number | undefined;
  /** A Temporal elsewhere; undefined for one of our own. */
  temporal: ClientConnectConfig | undefined;
  /** A database elsewhere; undefined for one of our own. */
  databaseUrl: string | undefined;
  /** Undefined: mail stays in the outbox. */
  smtpUrl: string | undefined;
  mailFrom: string;
  /** What links in mails begin with; undefined: the dashboard's own address. */
  baseUrl: string | undefined;
}

type Env = NodeJS.ProcessEnv;

/** @throws EnvironmentError BAD_SETTING */
export function readConfig(env: Env = process.env, flags: Flags = {}): Config {
  const port = portNumber(flags.port ?? said(env, 'FORBUND_PORT'), 'FORBUND_PORT') ?? 3030;
  return {
    ...foldersIn(env, flags),
    ...serverPorts(env, flags),
    port,
    temporal: temporalElsewhere(env),
    databaseUrl: url(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    smtpUrl: url(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: said(env, 'MAIL_FROM') ?? 'forbund <forbund@localhost>',
    baseUrl: url(env, 'FORBUND_URL', ['http:', 'https:']),
  };
}

function foldersIn(env: Env, { data }: Flags): Pick<Config, 'dataDir' | 'cacheDir'> {
  const dataDir = resolve(data ?? said(env, 'FORBUND_DATA') ?? 'data');
  return { dataDir, cacheDir: resolve(said(env, 'FORBUND_CACHE_DIR') ?? join(dataDir, 'bin')) };
}

function serverPorts(env: Env, flags: Flags): Pick<Config, 'temporalPort' | 'uiPort' | 'databasePort'> {
  const port = (flag: string | undefined, variable: string): number | undefined =>
    portNumber(flag ?? said(env, variable), variable);
  return {
    temporalPort: port(flags.temporalPort, 'FORBUND_TEMPORAL_PORT'),
    uiPort: port(flags.uiPort, 'FORBUND_TEMPORAL_UI_PORT'),
    databasePort: port(flags.databasePort, 'FORBUND_DATABASE_PORT'),
  };
}

/** Temporal's own variables and profiles; a profile that merely lies in the home folder is not asked for. */
function temporalElsewhere(env: Env): ClientConnectConfig | undefined {
  const asked = ['TEMPORAL_ADDRESS', 'TEMPORAL_PROFILE', 'TEMPORAL_CONFIG_FILE'].some((name) => said(env, name));
  if (!asked) return undefined;
  const set = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return loadClientConnectConfig({ overrideEnvVars: Object.fromEntries(set) });
}

const said = (env: Env, name: string): string | undefined => env[name]?.trim() || undefined;

function portNumber(value: string | undefined, name: string): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw badSetting(name, value, ['ett portnummer', 'a port number']);
}

function url(env: Env, name: string, protocols: readonly string[]): string | undefined {
  const value = said(env, name);
  if (value === undefined) return undefined;
  if (URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
  const schemes = protocols.map((protocol) => `${protocol}//`).join(', ');
  // The value may hold a password, so it is not repeated.
  throw badSetting(name, '?', [`en adress som börjar med ${schemes}`, `an address that begins with ${schemes}`]);
}

const badSetting = (name: string, value: string, [wantedSv, wanted]: [string, string]): EnvironmentError =>
  new EnvironmentError('BAD_SETTING', { name, value, wantedSv, wanted });
