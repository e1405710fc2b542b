import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of a test's own, on which PostgreSQL's own user may walk when we are root. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'forbund-'));
  const path = join(parent, 'data');
  mkdirSync(path, { mode: 0o711 });
  return { path, remove: () => rmSync(parent, { recursive: true, force: true, maxRetries: 5 }) };
}
