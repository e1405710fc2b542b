import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the parts of the instance running in a data folder are: what other commands connect to. */
export interface SystemFile {
  pid: number;
  dashboardUrl: string;
  temporalAddress: string;
  temporalNamespace: string;
  temporalUiUrl?: string;
  databaseUrl: string;
}

const fileIn = (dataDir: string): string => join(dataDir, 'system.json');

/** Holds the database's password: for its owner only. */
export function writeSystemFile(dataDir: string, system: SystemFile): void {
  const half = `${fileIn(dataDir)}.half`;
  writeFileSync(half, `${JSON.stringify(system, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(half, fileIn(dataDir));
}

export function readSystemFile(dataDir: string): SystemFile | undefined {
  if (!existsSync(fileIn(dataDir))) return undefined;
  return JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as SystemFile;
}

export const removeSystemFile = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true });
