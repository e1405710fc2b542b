import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EnvironmentError } from '../environment-error';
import { startChild } from './child';
import type { Child } from './child';
import { choosePort, isListening } from './ports';
import { endProcess, processesWhere } from './processes';
import { untilReady } from './until-ready';

export interface TemporalServer extends Child {
  address: string;
  port: number;
  uiUrl: string;
  uiPort: number;
}

export interface TemporalStart {
  dataDir: string;
  /** The official CLI. */
  program: string;
  port?: number | undefined;
  uiPort?: number | undefined;
}

// It waits a second for polls in progress; being killed costs it nothing, for what it has answered is on disk.
const ending = [
  ['SIGTERM', 2_000],
  ['SIGKILL', 1_000],
] as const;

/**
 * The official dev server on a file in the data folder, on loopback. Needs the folder's lock: one found running on the
 * same file was left behind, and is stopped first.
 * @throws EnvironmentError PORT_TAKEN, SERVER_STOPPED
 */
export async function startTemporal(start: TemporalStart): Promise<TemporalServer> {
  await stopTemporalIn(start.dataDir);
  try {
    return await startOn(start, { grpc: 7233, ui: 8233 });
  } catch (error) {
    // Another system may have taken a port that was free a moment ago.
    if (error instanceof EnvironmentError && error.code === 'SERVER_STOPPED') return startOn(start, {});
    throw error;
  }
}

const named = {
  grpc: { flag: '--temporal-port', variable: 'FORBUND_TEMPORAL_PORT' },
  ui: { flag: '--ui-port', variable: 'FORBUND_TEMPORAL_UI_PORT' },
};

async function startOn(
  { dataDir, program, port, uiPort }: TemporalStart,
  preferred: { grpc?: number; ui?: number },
): Promise<TemporalServer> {
  const [grpc, ui] = await Promise.all([
    choosePort({ use: 'temporal', asked: port, preferred: preferred.grpc, ...named.grpc }),
    choosePort({ use: 'temporalUi', asked: uiPort, preferred: preferred.ui, ...named.ui }),
  ]);
  const logFile = join(dataDir, 'logs', 'temporal.log');
  const child = await startChild({
    command: program,
    args: serverArguments(fileIn(dataDir), grpc, ui),
    logFile,
    ending,
    // Settings for clients in our environment must not reach the server.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TEMPORAL_'))),
  });
  // That somebody listens is not enough: it may be another system's server, which would be given our commands.
  const isReady = async () => saysItServes(logFile) && (await isListening(grpc));
  await untilReady(child, { server: 'Temporal', logFile, withinMs: 30_000, isReady });
  return { ...child, port: grpc, uiPort: ui, address: `127.0.0.1:${grpc}`, uiUrl: `http://127.0.0.1:${ui}` };
}

/** The log is begun anew with each start. */
const saysItServes = (logFile: string): boolean => /^Temporal Server:/m.test(readFileSync(logFile, 'utf8'));

const fileIn = (dataDir: string): string => join(dataDir, 'temporal.db');

const serverArguments = (file: string, port: number, uiPort: number): string[] => [
  ...['server', 'start-dev', '--db-filename', file, '--ip', '127.0.0.1'],
  ...['--port', String(port), '--ui-port', String(uiPort), '--log-level', 'error', '--ui-disable-news-fetch'],
  // What is acknowledged is on disk.
  ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=full'],
];

/** Ends a server that was left behind on the data folder's file. */
export async function stopTemporalIn(dataDir: string): Promise<void> {
  const left = processesWhere((command) => command.includes(`start-dev --db-filename ${fileIn(dataDir)} `));
  await Promise.all(left.map(({ pid }) => endProcess(pid, [['SIGKILL', 2_000]])));
}
