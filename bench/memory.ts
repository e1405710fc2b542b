import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { migrate } from '../journal/migrate';
import { rounded, type Figure } from './figure';
import type { Servers } from './servers';

const run = promisify(execFile);
const CACHED = 500;

/** What a cached workflow costs the worker: three workers, each alone in its process, empty, with bare ones, with ours. */
export async function measureMemory(servers: Servers): Promise<Figure> {
  const url = await servers.freshDatabase('memory');
  await migrate(url);
  const held = async (kind: string): Promise<number> => {
    const child = [require.resolve('./memory-child'), kind, servers.temporal.address, url, String(CACHED)];
    const { stdout } = await run(process.execPath, ['--expose-gc', ...child], { timeout: 300_000 });
    return Number(stdout.trim());
  };
  const empty = await held('empty');
  const bare = ((await held('bare')) - empty) / CACHED;
  const ours = ((await held('ours')) - empty) / CACHED;
  return {
    what: `worker memory per cached workflow, ${CACHED} cached`,
    ours: `${rounded(ours / 1024, 0)} KB`,
    against: 'bare workflow',
    theirs: `${rounded(bare / 1024, 0)} KB`,
    ratio: ours / bare,
    target: '<= 1.3',
    met: ours / bare <= 1.3,
  };
}
