import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { workflowBundle } from '../../worker/bundle';
import { installRuntime } from '../../worker/run-worker';
import { historiesFolder, loadHistory } from '../histories';

// What processes that are under way have behind them. A change that breaks one of these breaks them.

const files = readdirSync(historiesFolder).filter((name) => name.endsWith('.json'));
const textOf = (file: string): string => readFileSync(join(historiesFolder, file), 'utf8');

let workflowBundled: WorkflowBundleOption;
beforeAll(async () => {
  installRuntime('ERROR');
  workflowBundled = await workflowBundle();
}, 60_000);

const kept = [
  ...['formation-converged', 'formation-formed', 'formation-lapsed', 'forbund-four-years', 'budget-late'],
  ...[
    'contributions-late-payer',
    'follow-up',
    'year-end',
    'board',
    'auditors',
    'insats',
    'insats-reversed',
    'liquidation',
    'dispute',
    'trial',
    'withdrawal',
    'withdrawal-continued',
  ],
];

test('there is one of each kind of process, and of a formation that was formed, that lapsed and that converged', () => {
  expect(files).toEqual(expect.arrayContaining(kept.map((name) => `${name}.json`)));
});

test.each(files)('%s replays on the code as it is', async (file) => {
  await Worker.runReplayHistory({ workflowBundle: workflowBundled }, loadHistory(file), basename(file, '.json'));
});

test.each(files)('%s holds no address, no machine and no path', (file) => {
  const events = (JSON.parse(textOf(file)) as { events: unknown[] }).events;
  const payloads = decoded(events).join('\n');
  expect(payloads).not.toMatch(/[\w.-]+@[\w-]+\.[a-z]{2,}/);
  expect(payloads).not.toMatch(/(^|[\s"'(])\/(home|root|work|tmp|Users|usr)\//m);
  const identities = [...textOf(file).matchAll(/"identity":"([^"]*)"/g)].map(([, identity]) => identity);
  expect(new Set(identities)).toEqual(new Set(['simulation']));
});

/** Every text in a history, those in payloads as they were before they were wrapped. */
function decoded(value: unknown): string[] {
  if (typeof value === 'string') return [value, Buffer.from(value, 'base64').toString('utf8')];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(decoded);
}
