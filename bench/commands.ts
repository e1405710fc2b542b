import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { createTurnActivities } from '../activities/turn';
import { civilDateAt } from '../domain/calendar/stockholm';
import { connectJournal } from '../journal/journal';
import { migrate } from '../journal/migrate';
import { formationCommands } from './formation-plan';
import { percentile, rounded, type Figure } from './figure';
import type { Servers } from './servers';

const RUNS = 15;
const cli = join(__dirname, '..', '..', 'bin', 'forbund.js');

interface Program {
  program: string;
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
}

function wallMs({ program, args, env = process.env }: Program): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr.toString()}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Wall times of two programs, taken in turn; the medians are compared. */
function compared(ours: Program, theirs: Program): { ours: string; theirs: string; ratio: number } {
  const [a, b]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    a.push(wallMs(ours));
    b.push(wallMs(theirs));
  }
  const [mine, other] = [percentile(a, 0.5), percentile(b, 0.5)];
  return { ours: `${rounded(mine, 0)} ms`, theirs: `${rounded(other, 0)} ms`, ratio: mine / other };
}

/** What a person waits for who types a command; the journal holds one process, Temporal lists five. */
export async function measureCommands(servers: Servers): Promise<Figure[]> {
  const { temporal, program } = servers;
  const url = await servers.freshDatabase('commands');
  await migrate(url);
  await startOne(url);
  await listFive(temporal.address);
  const env = { ...process.env, DATABASE_URL: url, TEMPORAL_ADDRESS: temporal.address };
  const help = compared(
    { program: process.execPath, args: [cli, '--help'] },
    { program: process.execPath, args: ['-e', '1'] },
  );
  const due = compared(
    { program: process.execPath, args: [cli, 'due'], env },
    { program, args: ['workflow', 'list', '--limit', '5', '--address', temporal.address] },
  );
  return [
    { what: 'forbund --help, wall', ...help, against: 'node -e 1', target: '<= 2', met: help.ratio <= 2 },
    {
      what: 'forbund due, wall',
      ...due,
      against: 'temporal workflow list --limit 5',
      target: '<= 2.5',
      met: due.ratio <= 2.5,
    },
  ];
}

async function startOne(url: string): Promise<void> {
  const journal = connectJournal({ url });
  const { start } = formationCommands('commands', civilDateAt(Date.now()));
  const now = Date.now();
  const activities = createTurnActivities({ store: journal.store });
  await activities.turn({ stream: 'formation-commands-1', now, received: [{ command: start, at: now }], noted: [] });
  await journal.close();
}

/** Nobody runs them: they are there to be listed. */
async function listFive(address: string): Promise<void> {
  const connection = await Connection.connect({ address });
  const client = new Client({ connection });
  const start = (index: number) =>
    client.workflow.start('bareSleeper', { taskQueue: 'nobody', workflowId: `listed-${index}` });
  await Promise.all([1, 2, 3, 4, 5].map(start));
  await connection.close();
}
