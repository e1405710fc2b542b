import { createReadStream } from 'node:fs';
import { createTurnActivities } from '../activities/turn';
import { commandProblems } from '../contracts/commands';
import { importRows, type ImportPorts } from '../client/payments/import/import-rows';
import { rehearsal } from '../client/payments/import/rehearsal';
import { contributionYears } from '../client/payments/import/years';
import { readBankFile } from '../client/payments/read-bank-file';
import { contributions } from '../domain/contributions/contributions';
import { deciders } from '../domain/deciders';
import { connectJournal } from '../journal/journal';
import { beginnings, years } from './bank-file';

// One import alone in its process. "rules": read, match, decide and fold. "journal": the same, each command a turn on a database.
const [kind = 'rules', path = '', url = ''] = process.argv.slice(2);
const now = Date.now();

async function portsFor(): Promise<Pick<ImportPorts, 'years' | 'record'> & { close: () => Promise<void> }> {
  if (kind === 'rules') return { ...rehearsal(years(), now), close: () => Promise.resolve() };
  // Years that nobody paid owe ten thousand reminders: what they cost is not what payments cost.
  const quiet = { ...deciders, contributions: { ...contributions, duties: () => [], effects: () => [] } };
  const journal = connectJournal({ url, deciders: quiet });
  const activities = createTurnActivities({ store: journal.store, commandProblems });
  for (const { stream, command, at } of beginnings()) {
    await activities.turn({ stream, now: at, received: [{ command, at }], noted: [] });
  }
  return {
    years: () => contributionYears(journal.reader, 'bench'),
    async record(stream, command) {
      const at = Date.parse('2021-01-01');
      const { answers } = await activities.turn({ stream, now: at, received: [{ command, at }], noted: [] });
      const [answer] = answers;
      if (!answer || !('version' in answer)) throw new Error(JSON.stringify(answer));
      const found = await journal.reader.events(stream, { after: answer.from, upTo: answer.version });
      return found.map(({ event }) => event);
    },
    close: () => journal.close(),
  };
}

async function measure(): Promise<void> {
  const ports = await portsFor();
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const look = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const start = process.hrtime.bigint();
  const file = await readBankFile(createReadStream(path), { today: '2021-01-01' });
  const readMs = Number(process.hrtime.bigint() - start) / 1e6;
  const { matched, unmatched, recorded } = await importRows(file, { ...ports, actor: 'admin:bench' });
  const allMs = Number(process.hrtime.bigint() - start) / 1e6;
  clearInterval(look);
  most = Math.max(most, process.memoryUsage().rss, process.resourceUsage().maxRSS * 1024);
  await ports.close();
  process.stdout.write(JSON.stringify({ readMs, allMs, growth: most - before, matched, unmatched, recorded }));
}

void measure().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
