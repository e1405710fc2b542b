import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '..', '..');
const run = promisify(execFile);

interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string } }[]; totalCruised: number };
}

async function cruise(): Promise<Cruise> {
  const command = join(root, 'node_modules', '.bin', 'depcruise');
  const sources = '{domain,contracts,workflows,activities,journal,worker,client,test,bench}/**/*.{ts,tsx}';
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', sources];
  const options = { cwd: root, maxBuffer: 1 << 28 };
  // It exits with the number of violations; its report is what counts.
  const { stdout } = await run(command, args, options).catch((error: unknown) => error as { stdout: string });
  return JSON.parse(stdout) as Cruise;
}

test('every folder imports only what the table of imports lets it', async () => {
  const { summary } = await cruise();
  expect(summary.totalCruised).toBeGreaterThan(5);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
}, 60_000);
