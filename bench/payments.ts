import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { migrate } from '../journal/migrate';
import { writeBankFile } from './bank-file';
import { rounded, type Figure } from './figure';
import type { Servers } from './servers';

const run = promisify(execFile);
const ROWS = 100_000;

interface Measured {
  readMs: number;
  allMs: number;
  growth: number;
  matched: number;
  unmatched: number;
  recorded: number;
}

/** A bank file of 100,000 rows, of which each tenth pays one of 10,000 open instalments, in a process of its own. */
export async function measurePayments(servers: Servers): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'forbund-bench-bank-'));
  try {
    const file = join(folder, 'bank.xml');
    await writeBankFile(file, ROWS);
    const rules = await measured('rules', file);
    const url = await servers.freshDatabase('payments');
    await migrate(url);
    return [...figures(rules), printedOnly(await measured('journal', file, url))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(...asked: readonly string[]): Promise<Measured> {
  const child = ['--expose-gc', require.resolve('./payments-child'), ...asked];
  const { stdout } = await run(process.execPath, child, { timeout: 600_000 });
  const found = JSON.parse(stdout) as Measured;
  if (found.recorded !== ROWS || found.matched !== ROWS / 10) throw new Error(`not all was recorded: ${stdout}`);
  return found;
}

const seconds = (ms: number): string => `${rounded(ms / 1000, 1)} s`;
const megabytes = (bytes: number): string => `${rounded(bytes / 1e6, 0)} MB`;
const fixed = { against: 'fixed', theirs: '' };

const figures = ({ readMs, allMs, growth }: Measured): Figure[] => [
  {
    what: `bank file of 100,000 rows, 10,000 open instalments: read, match, decide, fold (reading ${seconds(readMs)})`,
    ours: seconds(allMs),
    ...fixed,
    target: '<= 20 s',
    met: allMs <= 20_000,
  },
  {
    what: 'the same, memory above what the process had',
    ours: megabytes(growth),
    ...fixed,
    target: '<= 300 MB',
    met: growth <= 300e6,
  },
];

const printedOnly = ({ allMs, growth }: Measured): Figure => ({
  what: 'the same with 200 turns and their writes to the journal, reminders aside',
  ours: `${seconds(allMs)}, ${megabytes(growth)}`,
  ...fixed,
  target: 'printed',
});
