import { join } from 'node:path';
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
export async function startTemporal({ dataDir, program, port, uiPort }: TemporalStart): Promise<TemporalServer> {
  await stopTemporalIn(dataDir);
  const wishes = [
    { use: 'temporal', asked: port, preferred: 7233, flag: '--temporal-port', variable: 'FORBUND_TEMPORAL_PORT' },
    { use: 'temporalUi', asked: uiPort, preferred: 8233, flag: '--ui-port', variable: 'FORBUND_TEMPORAL_UI_PORT' },
  ] as const;
  const [grpc = 0, ui = 0] = await Promise.all(wishes.map(choosePort));
  const logFile = join(dataDir, 'logs', 'temporal.log');
  const child = await startChild({
    command: program,
    args: serverArguments(fileIn(dataDir), grpc, ui),
    logFile,
    ending,
    // Settings for clients in our environment must not reach the server.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TEMPORAL_'))),
  });
  const isReady = () => isListening(grpc);
  await untilReady(child, { server: 'Temporal', logFile, withinMs: 30_000, isReady });
  return { ...child, port: grpc, uiPort: ui, address: `127.0.0.1:${grpc}`, uiUrl: `http://127.0.0.1:${ui}` };
}

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
