import type { SignalDefinition, UpdateDefinition } from '@temporalio/common';
import type { Command } from '../domain/command';
import type { Accepted } from '../domain/process/answer';

/** `accepted`: safe in Temporal, not yet in the journal. Ask again with the same command id. */
export type Submitted = Accepted | { accepted: true };

/** Effects that failed: how often, and when the next try comes, epoch ms. */
export type Pauses = Record<string, { failures: number; until: number }>;

/** What a process is started with; everything else it reads from the journal. */
export interface Input {
  stream: string;
  start?: Command;
  /** From the run before. */
  pauses?: Pauses;
  /** Turns before a run continues as new, where Temporal does not suggest it sooner. */
  turnsPerRun?: number;
}

/** A plain object, so that the command line need not load the workflow library. */
export const submit = { type: 'update', name: 'submit' } as UpdateDefinition<Submitted, [Command], 'submit'>;

/** Look again at what is due: the rules have changed, and it may be sooner than was thought. */
export const nudge = { type: 'signal', name: 'nudge' } as SignalDefinition<[], 'nudge'>;

/** "yearEnd" of "year-end": the name of the workflow that hosts a kind of process. */
export const workflowTypeOf = (kind: string): string =>
  kind.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export const TASK_QUEUE = 'forbund';
