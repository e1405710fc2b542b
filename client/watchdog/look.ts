import type { Client, WorkflowExecutionDescription } from '@temporalio/client';
import { isGrpcServiceError } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import type { ProcessCause } from '../../journal/rows';

/** How a process that should have moved stands in Temporal. */
export interface Seen {
  cause: ProcessCause;
  details: Readonly<Record<string, unknown>>;
}

const LONGEST = 300;
const ANSWERS_WITHIN = 5_000;

/** Asks Temporal of one process. */
export async function look(client: Client, stream: string): Promise<Seen> {
  try {
    const asked = () => client.workflow.getHandle(stream).describe();
    const description = await client.withDeadline(Date.now() + ANSWERS_WITHIN, asked);
    const seen = seenIn(description);
    if (seen.cause !== 'TASK_FAILING') return seen;
    return { ...seen, details: await failureOf(client, description).catch(() => ({})) };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { cause: 'LOST', details: {} };
    if (isOfService(error)) return { cause: 'TEMPORAL_DOWN', details: {} };
    throw error;
  }
}

export const isOfService = (error: unknown): boolean =>
  isGrpcServiceError(error) || (error instanceof Error && isGrpcServiceError(error.cause));

function seenIn({ status, raw }: WorkflowExecutionDescription): Seen {
  if (status.name !== 'RUNNING') return { cause: 'LOST', details: { status: status.name } };
  const turn = (raw.pendingActivities ?? []).find(({ activityType }) => activityType?.name === 'turn');
  if (turn) return { cause: 'TURN_FAILING', details: saying(turn.lastFailure?.message) };
  const { attempt } = raw.pendingWorkflowTask ?? {};
  if (!attempt) return { cause: 'ASLEEP', details: {} };
  return { cause: attempt > 1 ? 'TASK_FAILING' : 'NOT_TAKEN', details: {} };
}

const saying = (message: string | null | undefined): Seen['details'] =>
  message ? { message: message.slice(0, LONGEST) } : {};

const WORKFLOW_TASK_FAILED = 9;

/** What the worker said when it failed first: later tries are not written down. */
async function failureOf(
  client: Client,
  { workflowId, runId }: WorkflowExecutionDescription,
): Promise<Seen['details']> {
  const { namespace } = client.options;
  const asked = { namespace, execution: { workflowId, runId }, maximumPageSize: 20 };
  const { history } = await client.workflowService.getWorkflowExecutionHistoryReverse(asked);
  const failed = history?.events?.find(({ eventType }) => Number(eventType) === WORKFLOW_TASK_FAILED);
  return saying(failed?.workflowTaskFailedEventAttributes?.failure?.message);
}
