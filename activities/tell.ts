import { ApplicationFailure } from '@temporalio/common';
import type { Command } from '../domain/command';
import type { TellEffect } from '../domain/effect';
import type { Outcome } from '../domain/process/take-turn';
import { beating } from './beating';

/** How another process answered a command. */
export type Answered = { ok: true } | { ok: false; code: string; message: string };

export interface TellActivities {
  /** Sends a command to another process; its outcome becomes an event. */
  tell: (effect: TellEffect) => Promise<Outcome>;
}

/** What is no answer: the process may begin, or be back, later. */
const notYet: ReadonlySet<string> = new Set([
  'JournalDown',
  'TemporalDown',
  'UNKNOWN_PROCESS',
  'UnprocessedUpdate',
  'AcceptedUpdateCompletedWorkflow',
]);

export const createTellActivities = (
  send: (stream: string, command: Command) => Promise<Answered>,
): TellActivities => ({
  tell: beating(async ({ id, stream, command }) => {
    const answered = await send(stream, command);
    if (answered.ok) return { type: 'EffectDone', data: { id, outcome: 'TOLD' } };
    const { code, message } = answered;
    if (notYet.has(code)) throw ApplicationFailure.nonRetryable(message, code);
    return { type: 'EffectFailed', data: { id, reason: 'COMMAND_REFUSED', code, told: stream, command: command.type } };
  }),
});
