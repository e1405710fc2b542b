import { Worker, type NativeConnection, type WorkerOptions, type WorkflowBundleOption } from '@temporalio/worker';
import { attributeTypes } from '../activities/attribute-types';
import { getClient } from '@temporalio/activity';
import { beating } from '../activities/beating';
import type { DeliveryActivities } from '../activities/delivery';
import type { Outbox } from '../activities/ports/mail';
import { Precedence } from '../activities/precedence';
import { createTellActivities } from '../activities/tell';
import { createTurnActivities, type Turn, type TurnPorts } from '../activities/turn';
import { createSubmitter } from '../client/submit';
import { connectJournal, type Journal, type JournalSettings } from '../journal/journal';
import { workflowBundle } from './bundle';
import { registerSearchAttributes, typeNumbers } from './search-attributes';

export interface WorkerPorts {
  /** Makes what sends mail, on the worker's own journal; `turnsFirst` waits while many processes are at their turns. */
  delivery: (journal: Journal, turnsFirst?: () => Promise<void>) => DeliveryActivities;
  /** Makes what a turn puts in the outbox with, where no server takes mail. */
  outbox?: (journal: Journal) => Outbox;
  commandProblems?: TurnPorts['commandProblems'];
  onDefect?: TurnPorts['onDefect'];
  deciders?: JournalSettings['deciders'];
}

export interface WorkerSettings {
  url: string;
  connection: NativeConnection;
  namespace?: string;
  taskQueue?: string;
  /** Connections of the turn, and as many for the rest. */
  poolSize?: number;
  ports: WorkerPorts;
  bundle?: WorkflowBundleOption;
  options?: Partial<WorkerOptions>;
}

export interface HostWorker {
  worker: Worker;
  journal: Journal;
}

/** For an answer from another process; a new try comes after a pause. */
const PATIENCE_MS = 30_000;

const UNIMPLEMENTED = 12;

/** Registers the search attributes that the host sets, where the namespace lacks them. */
async function ensureSearchAttributes(connection: NativeConnection, namespace: string): Promise<void> {
  try {
    await registerSearchAttributes(connection, namespace, attributeTypes);
  } catch (error) {
    if ((error as { code?: unknown }).code !== UNIMPLEMENTED) throw error;
    await addUnseen(connection, namespace);
  }
}

/** The time-skipping test server takes attributes, but cannot list them. */
async function addUnseen({ operatorService }: NativeConnection, namespace: string): Promise<void> {
  const types = Object.entries(attributeTypes).map(([name, type]) => [name, typeNumbers[type]] as const);
  await operatorService
    .addSearchAttributes({ namespace, searchAttributes: Object.fromEntries(types) })
    .catch(unlessThere);
}

const ALREADY_EXISTS = 6;

function unlessThere(error: unknown): void {
  if ((error as { code?: unknown }).code !== ALREADY_EXISTS) throw error;
}

/** Composition root of a worker: the journal, the turn and the effects on one task queue. Close its journal after it. */
export async function createWorker(settings: WorkerSettings): Promise<HostWorker> {
  const { url, connection, namespace = 'default', taskQueue = 'forbund', poolSize = 8, ports } = settings;
  await ensureSearchAttributes(connection, namespace);
  const journal = connectJournal({ url, poolSize, ...(ports.deciders && { deciders: ports.deciders }) });
  const precedence = new Precedence();
  const turns = createTurnActivities(turnPorts(ports, journal));
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: settings.bundle ?? (await workflowBundle()),
    activities: {
      turn(asked: Turn) {
        if (asked.noted.length === 0) precedence.turnOf(asked.stream);
        return turns.turn(asked);
      },
      ...createTellActivities((stream, command) =>
        createSubmitter({ client: getClient(), journal, taskQueue, patienceMs: PATIENCE_MS, events: false }).submit(
          stream,
          command,
        ),
      ),
      deliver: beating(ports.delivery(journal, () => precedence.afterTheCrowd()).deliver),
    },
    maxHeartbeatThrottleInterval: '3 s', // the SDK holds beats back for eight of the ten seconds after which we count as dead
    stickyQueueScheduleToStartTimeout: '20 s', // a crowd takes longer than ten, and what is given up is replayed: later still
    ...settings.options,
  });
  return { worker, journal };
}

function turnPorts({ commandProblems, onDefect, outbox }: WorkerPorts, journal: Journal): TurnPorts {
  return {
    store: journal.store,
    ...(commandProblems && { commandProblems }),
    ...(onDefect && { onDefect }),
    ...(outbox && { outbox: outbox(journal) }),
  };
}
