import {
  isGrpcServiceError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';

export interface Refusal {
  code: string;
  message: string;
  details: Readonly<Record<string, unknown>>;
}

/** Said no, or said "ask again later". */
export type Said = { is: 'refused'; refusal: Refusal } | { is: 'later'; refusal: Refusal };

/** What an error on the way to a process means; `gone`: no such workflow is running. */
export type Meaning = Said | { is: 'gone'; otherwise: Said };

/** The server's and the machine's own ways of saying that the command was not dealt with. */
const askAgain = new Set(['JournalDown', 'UnprocessedUpdate', 'AcceptedUpdateCompletedWorkflow']);

/** @throws the error itself, where it is none that sending again or reading the journal could help. */
export function meaningOf(error: unknown): Meaning {
  if (error instanceof WorkflowNotFoundError) return gone;
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return noAnswer(error.message);
  if (error instanceof WorkflowUpdateFailedError) return ofUpdate(error);
  if (error instanceof Error) return ofService(error);
  throw error;
}

function ofUpdate(error: WorkflowUpdateFailedError): Said {
  const failure = error.cause;
  if (!(failure instanceof ApplicationFailure)) return noAnswer(failure?.message ?? error.message);
  const code = failure.type ?? 'UNKNOWN';
  const details = (failure.details?.[0] ?? {}) as Refusal['details'];
  const is = askAgain.has(code) ? 'later' : 'refused';
  return { is, refusal: { code, message: failure.message, details } };
}

const NOT_FOUND: number = 5;
/** Cancelled, deadline, resource exhausted, failed precondition, aborted, internal, unavailable. */
const passing: readonly number[] = [1, 4, 8, 9, 10, 13, 14];

function ofService(error: Error): Meaning {
  const inner = isGrpcServiceError(error) ? error : error.cause;
  if (!isGrpcServiceError(inner)) throw error;
  const code: number = inner.code;
  if (code === NOT_FOUND) return gone;
  if (!passing.includes(code)) throw error;
  return noAnswer(inner.details);
}

const noAnswer = (reason: string): Said => ({
  is: 'later',
  refusal: { code: 'TemporalDown', message: 'Temporal did not answer; send the command again', details: { reason } },
});

const gone: Meaning = { is: 'gone', otherwise: noAnswer('no such workflow, and the journal cannot be read') };
