import type { Recorded } from '../../domain/process/process';
import type { Store } from '../../journal/store';
import { runWorker } from '../../worker/run-worker';
import { workerPorts } from '../../worker/worker-ports';

/** What a worker in a process of its own is told by whoever started it. */
export interface WorkerSettings {
  databaseUrl: string;
  temporalAddress: string;
  smtpUrl?: string;
  /** Stands still for ever right after the journal has committed this command. */
  standsStillAfter?: string;
}

export type WorkerSays = 'ready' | 'standing still';

const say = (what: WorkerSays): void => void process.send?.(what);

/** The worker's own journal, of which one commit is never told to whoever asked for it. */
function standStill(store: Store, commandId: string): void {
  const { append } = store;
  const isIt = ({ metadata }: Recorded): boolean => metadata.commandId === commandId;
  store.append = async (asked) => {
    const stands = await append(asked);
    if (!stands || !asked.recorded.some(isIt)) return stands;
    say('standing still');
    return new Promise(() => undefined);
  };
}

async function run({ databaseUrl, temporalAddress, smtpUrl, standsStillAfter }: WorkerSettings): Promise<string> {
  const baseUrl = 'http://127.0.0.1:3030';
  const ports = workerPorts({ smtpUrl, mailFrom: 'Kansliet <kansliet@forbund.example>', baseUrl });
  const worker = await runWorker({
    databaseUrl,
    temporal: { connectionOptions: { address: temporalAddress }, namespace: 'default' },
    ports: {
      ...ports,
      delivery: (journal) => {
        if (standsStillAfter !== undefined) standStill(journal.store, standsStillAfter);
        return ports.delivery(journal);
      },
    },
  });
  say('ready');
  return worker.ended;
}

function end(why: unknown): void {
  console.error(why);
  process.exit(1);
}

// Whoever started it is gone: nothing may be left behind.
process.on('disconnect', () => process.exit(1));
run(JSON.parse(process.env['WORKER_SETTINGS'] ?? '{}') as WorkerSettings).then(end, end);
