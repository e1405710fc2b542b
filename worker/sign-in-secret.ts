import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Signs the dashboard's sessions; it stays in the data folder, so that a restart leaves people signed in. */
export function signInSecret(dataDir: string): string {
  const file = join(dataDir, 'sign-in.secret');
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (kept !== '') return kept;
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(file, `${secret}\n`, { mode: 0o600 });
  return secret;
}

/** Good for one use, and never written down: it is gone with the process. */
export const oneTimeToken = (): string => randomBytes(24).toString('base64url');
