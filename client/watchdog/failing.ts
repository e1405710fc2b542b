import type { Client } from '@temporalio/client';
import { isOfService } from './look';

const MOST = 200;
const problems = ['WorkflowTaskFailed', 'WorkflowTaskTimedOut'].map((category) => `"category=${category}"`).join(', ');

/** The processes of which Temporal says that a worker fails over and over; none where the server does not tell. */
export async function failingStreams(client: Client, taskQueue: string): Promise<string[]> {
  const query = `TaskQueue = "${taskQueue}" AND ExecutionStatus = "Running" AND TemporalReportedProblems IN (${problems})`;
  const streams: string[] = [];
  try {
    for await (const { workflowId } of client.workflow.list({ query, pageSize: MOST })) {
      streams.push(workflowId);
      if (streams.length === MOST) break;
    }
  } catch (error) {
    if (!isOfService(error)) throw error;
  }
  return streams;
}
