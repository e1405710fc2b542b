import { writeFileSync } from 'node:fs';
import { measureBundle } from './bundle';
import { measureCommands } from './commands';
import { printed, type Figure } from './figure';
import { measureFormations } from './formations';
import { measureHerd } from './herd';
import { measureMemory } from './memory';
import { measureOverview } from './overview';
import { measurePayments } from './payments';
import { measureYears } from './years';
import { measureTrial } from './trial';
import { measureWithdrawal } from './withdrawal';
import { measureYearsJournal } from './years-journal';
import { measureSleepers } from './sleepers';
import { startServers, type Servers } from './servers';

const parts: Readonly<Record<string, (servers: Servers) => Promise<Figure | Figure[]> | Figure[]>> = {
  // First, while Temporal has five workflows to list and not thousands.
  commands: measureCommands,
  formations: measureFormations,
  memory: measureMemory,
  overview: measureOverview,
  years: measureYears,
  'years-journal': measureYearsJournal,
  withdrawal: measureWithdrawal,
  trial: measureTrial,
  herd: measureHerd,
  sleepers: measureSleepers,
  payments: measurePayments,
  bundle: measureBundle,
};

/** All parts, or those named; prints the table and writes it as JSON. */
async function run(named: readonly string[]): Promise<void> {
  const servers = await startServers();
  const figures: Figure[] = [];
  try {
    for (const [name, measure] of Object.entries(parts)) {
      if (named.length > 0 && !named.includes(name)) continue;
      process.stderr.write(`measuring ${name}\n`);
      const measured = [await measure(servers)].flat();
      figures.push(...measured);
      process.stderr.write(`${printed(measured)}\n`);
    }
  } finally {
    await servers.stop();
  }
  process.stdout.write(`${printed(figures)}\n`);
  if (named.length === 0) writeFileSync('bench/figures.json', `${JSON.stringify(figures, null, 2)}\n`);
}

void run(process.argv.slice(2));
