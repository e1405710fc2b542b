import type { Recorded } from '../../domain/process/process';
import type { Store } from '../../journal/store';
import { runWorker } from '../../worker/run-worker';
import { workerPorts } from '../../worker/worker-ports';

/** What a worker in a process of its own is told by whoever started it. */
export interface WorkerSettings {
  databaseUrl: string;
  temporalAddress: string;
  smtpUrl?: string;
}

/**
 * Commits of the journal that are never told to whoever asked for them: by the command's id, or by the stream and the
 * event's type.
 */
export type Marks = readonly string[];

export type WorkerSays = 'ready' | 'minding' | 'standing still';

const say = (what: WorkerSays): void => void process.send?.(what);

let marks = new Set<string>();

/** Each stream stands still for ever right after the commit that is marked in it, also for whoever tries again. */
function standStill(store: Store): void {
  const { append, standing } = store;
  const still = new Set<string>();
  const never = <T>(): Promise<T> => new Promise(() => undefined);
  store.standing = (stream) => (still.has(stream) ? never() : standing(stream));
  store.append = async (asked) => {
    const stands = await append(asked);
    const mark = asked.recorded.flatMap((one) => marksOf(asked.stream, one)).find((one) => marks.has(one));
    if (!stands || mark === undefined) return stands;
    still.add(asked.stream);
    marks.delete(mark);
    if (marks.size === 0) say('standing still');
    return never();
  };
}

const marksOf = (stream: string, { event, metadata }: Recorded): string[] => [
  `${stream} ${event.type}`,
  metadata.commandId ?? '',
];

process.on('message', (told: Marks) => {
  marks = new Set(told);
  say('minding');
});

async function run({ databaseUrl, temporalAddress, smtpUrl }: WorkerSettings): Promise<string> {
  const baseUrl = 'http://127.0.0.1:3030';
  const ports = workerPorts({ smtpUrl, mailFrom: 'Kansliet <kansliet@forbund.example>', baseUrl });
  const worker = await runWorker({
    databaseUrl,
    temporal: { connectionOptions: { address: temporalAddress }, namespace: 'default' },
    ports: {
      ...ports,
      delivery: (journal, turnsFirst) => {
        standStill(journal.store);
        return ports.delivery(journal, turnsFirst);
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
