import { createWeb } from '../client/web/create-web';
import { serveWeb } from '../client/web/serve';
import { connectJournal } from '../journal/journal';
import { migrate, NewerDatabase } from '../journal/migrate';
import type { Config } from './config';
import { openDataFolder } from './embedded/data-folder';
import { isFree } from './embedded/ports';
import { Supervised } from './embedded/supervise';
import { EnvironmentError } from './environment-error';
import { programVersion } from './places';
import { namespaceOf } from './reach';
import { runWorker } from './run-worker';
import type { WorkerStart } from './run-worker';
import { sayRestart, startServers, stopServersIn } from './servers';
import type { Servers, Starting } from './servers';
import { oneTimeToken, signInSecret } from './sign-in-secret';
import { removeSystemFile, writeSystemFile } from './system-file';
import { Undo } from './undo';
import { workerPorts } from './worker-ports';

export interface System {
  dashboardUrl: string;
  signInUrl: string;
  temporalUiUrl: string | undefined;
  temporalAddress: string;
  databaseUrl: string;
  stop: () => Promise<void>;
}

/**
 * The whole system on this machine. When it cannot be brought up, whatever was started is stopped again.
 * @throws EnvironmentError
 */
export async function up(config: Config, { say, undo = new Undo() }: Partial<Starting> = {}): Promise<System> {
  try {
    const system = await bringUp(config, { undo, say: say ?? (() => undefined) });
    return { ...system, stop: () => undo.run() };
  } catch (error) {
    await undo.run().catch(() => undefined);
    throw error;
  }
}

async function bringUp(config: Config, starting: Starting): Promise<Omit<System, 'stop'>> {
  const { undo } = starting;
  const folder = openDataFolder(config.dataDir);
  await undo.add(() => folder.release());
  await undo.add(() => stopServersIn(config.dataDir));
  if (config.port !== 0 && !(await isFree(config.port))) throw portTaken(config);
  const servers = await startServers(config, starting);
  await migrate(servers.databaseUrl).catch(asNewer);
  const dashboard = await startWeb(config, servers.databaseUrl, undo);
  const baseUrl = config.baseUrl ?? dashboard.dashboardUrl;
  const ports = workerPorts({ ...config, baseUrl });
  await startWorker({ databaseUrl: servers.databaseUrl, temporal: servers.temporal, ports }, starting);
  const system = { ...dashboard, ...servers, temporalAddress: servers.temporal.connectionOptions.address ?? '' };
  announce(config, servers, system);
  await undo.add(() => removeSystemFile(config.dataDir));
  return system;
}

function asNewer(error: unknown): never {
  if (!(error instanceof NewerDatabase)) throw error;
  throw new EnvironmentError('DATABASE_NEWER', { unknown: error.unknown.join(', ') });
}

async function startWeb({ dataDir, port, smtpUrl }: Config, databaseUrl: string, undo: Undo) {
  const journal = connectJournal({ url: databaseUrl });
  await undo.add(() => journal.close());
  const token = oneTimeToken();
  const app = createWeb({
    journal,
    clock: Date.now,
    version: programVersion(),
    mailMode: smtpUrl === undefined ? 'outbox' : 'smtp',
    signIn: { oneTimeToken: token, secret: signInSecret(dataDir) },
  });
  const { url, close } = await serveWeb(app, { port, host: '127.0.0.1' }).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? portTaken({ port }) : error;
  });
  await undo.add(close);
  return { dashboardUrl: url, signInUrl: `${url}/sign-in?token=${token}` };
}

async function startWorker(start: WorkerStart, { undo, say }: Starting): Promise<void> {
  say({ code: 'STARTING', facts: { what: 'worker' } });
  const first = await runWorker(start);
  const care = { server: 'Worker', start: () => runWorker(start), onRestart: sayRestart(say) };
  const supervised = new Supervised(first, care);
  await undo.add(() => supervised.stop());
}

function announce({ dataDir }: Config, { temporal, databaseUrl }: Servers, system: Omit<System, 'stop'>): void {
  const { dashboardUrl, temporalAddress, temporalUiUrl } = system;
  const temporalNamespace = namespaceOf(temporal);
  const ui = temporalUiUrl === undefined ? {} : { temporalUiUrl };
  writeSystemFile(dataDir, { pid: process.pid, dashboardUrl, temporalAddress, temporalNamespace, ...ui, databaseUrl });
}

const portTaken = ({ port }: Pick<Config, 'port'>): EnvironmentError =>
  new EnvironmentError('PORT_TAKEN', { use: 'web', port, flag: '--port', variable: 'FORBUND_PORT' });
