import type { Client } from '@temporalio/client';
import { TASK_QUEUE } from '../../workflows/messages';
import { attendIf, type Watch } from './attend';
import { inLanes } from './lanes';
import { isOfService } from './look';

/** Looks for open processes that Temporal does not have, and has them started again from the journal, by their names. */
export async function lookForLost(watch: Watch): Promise<void> {
  const { journal, client, taskQueue = TASK_QUEUE } = watch;
  const running = await runningIn(client, taskQueue);
  if (!running) return;
  const open = await journal.reader.listProcesses({ done: false });
  const unseen = open.filter(({ stream }) => !running.has(stream));
  await inLanes(unseen, ({ stream }) => attendIf(watch, stream, 'LOST'));
}

/** Undefined where the server has no lists. */
async function runningIn(client: Client, taskQueue: string): Promise<Set<string> | undefined> {
  const query = `TaskQueue = "${taskQueue}" AND ExecutionStatus = "Running"`;
  const running = new Set<string>();
  try {
    for await (const { workflowId } of client.workflow.list({ query, pageSize: 1_000 })) running.add(workflowId);
    return running;
  } catch (error) {
    if (!isOfService(error)) throw error;
    return undefined;
  }
}
