import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import type { Command } from '../domain/command';
import type { Event } from '../domain/decider';
import type { Accepted } from '../domain/process/answer';
import type { Recording } from '../domain/process/process';
import { print } from '../journal/chain';
import type { Journal } from '../journal/journal';
import { submit as submitUpdate, TASK_QUEUE, workflowTypeOf, type Input, type Submitted } from '../workflows/messages';
import { meaningOf, type Said } from './submit-errors';

export type Outcome =
  | { ok: true; stream: string; version: number; from: number; events: readonly Event[] }
  | { ok: false; code: string; message: string; details: Readonly<Record<string, unknown>> };

export interface SubmitterPorts {
  client: Client;
  journal: Pick<Journal, 'reader'>;
  taskQueue?: string;
  /** How long to go on asking where the system answers "later", ms. */
  patienceMs?: number;
  /** False where nobody looks at the events of an answer: they are not read, and it has none. */
  events?: boolean;
}

export interface SubmitOptions {
  /** Starts the process, of this kind, where it is not running. */
  startKind?: string;
  patienceMs?: number;
}

const PAUSES_MS = [50, 100, 250, 500];
const LONGEST_PAUSE_MS = 1_000;

/**
 * The one way commands go in. A command that is answered "later" is sent again with its own id, and a new update id:
 * Temporal would otherwise answer the first one's answer to another command.
 */
export function createSubmitter(ports: SubmitterPorts) {
  return {
    submit: (stream: string, command: Command, options: SubmitOptions = {}): Promise<Outcome> => {
      const patience = options.patienceMs ?? ports.patienceMs ?? 60_000;
      return submitUntil(ports, { stream, command, startKind: options.startKind }, Date.now() + patience);
    },
  };
}

async function submitUntil(ports: SubmitterPorts, asked: Attempt, deadline: number): Promise<Outcome> {
  for (let tries = 0; ; tries++) {
    const found = await attempt(ports, asked, deadline);
    if (found.is === 'done') return done(ports, found.answer, deadline);
    if (found.is === 'refused') return { ok: false, ...found.refusal };
    const pause = PAUSES_MS[tries] ?? LONGEST_PAUSE_MS;
    if (found.is === 'later' && Date.now() + pause > deadline) return { ok: false, ...found.refusal };
    if (found.is === 'start') asked = { ...asked, startKind: found.kind };
    await sleep(pause);
  }
}

export type Submitter = ReturnType<typeof createSubmitter>;

interface Attempt {
  stream: string;
  command: Command;
  startKind: string | undefined;
}

type Found = Said | { is: 'done'; answer: Accepted } | { is: 'start'; kind: string };

/** Temporal holds the line while no worker is there: the caller's patience ends that too. */
async function attempt(ports: SubmitterPorts, asked: Attempt, deadline: number): Promise<Found> {
  try {
    const answer = await ports.client.withDeadline(deadline, () => send(ports, asked));
    return 'accepted' in answer ? accepted : { is: 'done', answer };
  } catch (error) {
    const meaning = meaningOf(error);
    if (meaning.is !== 'gone') return meaning;
    return lookUp(ports, asked).catch(() => meaning.otherwise);
  }
}

const accepted: Said = {
  is: 'later',
  refusal: {
    code: 'JournalDown',
    message: 'the command is safe but not yet recorded; send it again with the same id',
    details: { accepted: true },
  },
};

function send({ client, taskQueue = TASK_QUEUE }: SubmitterPorts, asked: Attempt): Promise<Submitted> {
  const { stream, command, startKind } = asked;
  const update = { args: [command] as [Command], updateId: randomUUID() };
  if (startKind === undefined) return client.workflow.getHandle(stream).executeUpdate(submitUpdate, update);
  const input: [Input] = [{ stream }];
  const startWorkflowOperation = new WithStartWorkflowOperation(workflowTypeOf(startKind), {
    workflowId: stream,
    taskQueue,
    args: input,
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  return client.workflow.executeUpdateWithStart(submitUpdate, { ...update, startWorkflowOperation });
}

/** No such workflow is running: the journal knows whether it is over, was lost by Temporal, or never was. */
async function lookUp({ journal }: SubmitterPorts, { stream, command }: Attempt): Promise<Found> {
  const found = await journal.reader.process(stream);
  if (!found) return refused('UNKNOWN_PROCESS', `there is no process ${stream}`, {});
  const recorded = found.process.answered[command.id];
  if (recorded) return repeated(stream, recorded, print(command));
  const { kind, phase, done: isOver } = found.row;
  if (isOver) return refused('PROCESS_CLOSED', `${stream} is closed: ${phase}`, { phase });
  return { is: 'start', kind };
}

/** As the turn would have answered: the same id with other content is another command. */
const repeated = (stream: string, { version, from, print: before }: Recording, again: string): Found =>
  before === again
    ? { is: 'done', answer: { stream, version, from } }
    : refused('CommandIdReused', 'the id was another command’s, which stands as it was', { version, from });

const refused = (code: string, message: string, details: Readonly<Record<string, unknown>>): Said => ({
  is: 'refused',
  refusal: { code, message, details },
});

/** The answer with its events. They are in the journal: only reading them may have to wait. */
async function done({ journal, events = true }: SubmitterPorts, answer: Accepted, deadline: number): Promise<Outcome> {
  const { stream, version, from } = answer;
  if (version === from || !events) return { ok: true, stream, version, from, events: [] };
  for (;;) {
    try {
      const found = await journal.reader.events(stream, { after: from, upTo: version });
      return { ok: true, stream, version, from, events: found.map(({ event }) => event) };
    } catch (error) {
      if (Date.now() > deadline) return unread(error);
      await sleep(250);
    }
  }
}

/** It stands, and the same id again will say so; what it led to cannot be told now. */
const unread = (error: unknown): Outcome => ({
  ok: false,
  code: 'JournalDown',
  message: 'the command is recorded, but the journal cannot be read now; send it again with the same id',
  details: { accepted: true, reason: error instanceof Error ? error.message : String(error) },
});
