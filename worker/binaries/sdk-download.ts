import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BinaryName } from './wheels';

/** The SDK downloads only to start a server, so one is started, stopped, and its program kept at `target`. */
export async function sdkDownload(name: BinaryName, target: string): Promise<void> {
  const folder = join(target, '..');
  mkdirSync(folder, { recursive: true });
  const downloadDir = mkdtempSync(join(folder, '.fetching-'));
  try {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const executable = { type: 'cached-download' as const, downloadDir };
    const server =
      name === 'temporal'
        ? await TestWorkflowEnvironment.createLocal({ server: { executable } })
        : await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
    await server.teardown();
    const largest = readdirSync(downloadDir)
      .map((file) => join(downloadDir, file))
      .sort((a, b) => statSync(b).size - statSync(a).size)[0];
    if (!largest) throw new Error('the SDK brought no program');
    chmodSync(largest, 0o755);
    renameSync(largest, target);
  } finally {
    rmSync(downloadDir, { recursive: true, force: true });
  }
}
