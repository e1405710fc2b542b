import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { wakeAt } from '../domain/process/due';
import type { Journal } from '../journal/journal';
import type { ProcessRow } from '../journal/rows';
import { nudge } from '../workflows/messages';

/**
 * Nudges every process that must wake sooner than it went to sleep for, because a rule has changed since: its timer
 * was armed by the rules of its last turn. How many there were.
 */
export async function nudgeSooner(journal: Journal, client: Client): Promise<number> {
  let nudged = 0;
  for (const row of await journal.reader.listProcesses({ done: false })) {
    if (!(await wakesSooner(journal, row))) continue;
    await client.workflow.getHandle(row.stream).signal(nudge).catch(unlessGone);
    nudged += 1;
  }
  return nudged;
}

async function wakesSooner({ reader, store }: Journal, { stream, wakeAt: armed }: ProcessRow): Promise<boolean> {
  const found = await reader.process(stream);
  const next = found && wakeAt(store.deciderOf(stream), found.process);
  return next !== undefined && next < (armed ?? Infinity);
}

/** A process that Temporal has lost is none of this one's business. */
function unlessGone(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) throw error;
}
