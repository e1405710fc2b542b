import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/common';
import { isTimeToTry } from '../../domain/process/watch';
import type { Raised } from '../../journal/incidents';
import type { Journal } from '../../journal/journal';
import type { IncidentRow } from '../../journal/rows';
import { readSleeper } from '../../journal/oversleepers';
import { kindOf } from '../../journal/store';
import { nudge, TASK_QUEUE, workflowTypeOf, type Input } from '../../workflows/messages';
import { look, type Seen } from './look';

/** What a watchdog works with, and whom it tells. */
export interface Watch {
  journal: Journal;
  client: Client;
  taskQueue?: string;
  /** Real time, epoch ms. */
  now: () => number;
  /** Told of each incident once, by the watchdog that put it down. */
  onRaised: (incident: Raised) => void;
}

/** Puts down that a process stands still, and why, and does what may help: a nudge, or starting it where it is lost. */
export async function attend(
  watch: Watch,
  stream: string,
  { since, seen }: { since: number; seen: Seen },
): Promise<void> {
  const { journal, now, onRaised } = watch;
  const isNew = await journal.incidents.raise({ stream, subject: '', since, ...seen }, now());
  const incident = await journal.incidents.open(stream, '');
  if (!incident) return;
  if (isNew) onRaised(incident);
  const remedy = remedies[seen.cause];
  if (!remedy || !isTimeToTry(incident, now())) return;
  if (await journal.incidents.claimTry(incident, remedy.is, now())) await remedy.work(watch, stream);
}

/** The same of an open process where Temporal says so now: its lists lag behind. */
export async function attendIf(watch: Watch, stream: string, cause: Seen['cause']): Promise<void> {
  const { journal, client, now } = watch;
  if (!journal.store.knows(stream)) return;
  const seen = await look(client, stream);
  const { version, done } = await readSleeper(journal.store, stream);
  if (seen.cause !== cause || version === 0 || done) return;
  await attend(watch, stream, { since: now(), seen });
}

interface Remedy {
  is: NonNullable<IncidentRow['tried']>;
  work: (watch: Watch, stream: string) => Promise<void>;
}

/** Where a worker fails, or none is there, another task would only wait behind the first. */
const remedies: Partial<Record<Seen['cause'], Remedy>> = {
  ASLEEP: {
    is: 'NUDGED',
    work: ({ client }, stream) => client.workflow.getHandle(stream).signal(nudge).catch(unless(WorkflowNotFoundError)),
  },
  LOST: {
    is: 'STARTED',
    async work({ client, taskQueue = TASK_QUEUE }, stream) {
      const args: [Input] = [{ stream }];
      const started = client.workflow.start(workflowTypeOf(kindOf(stream)), { workflowId: stream, taskQueue, args });
      await started.catch(unless(WorkflowExecutionAlreadyStartedError));
    },
  },
};

const unless =
  (expected: new (...args: never[]) => Error) =>
  (error: unknown): void => {
    if (!(error instanceof expected)) throw error;
  };
