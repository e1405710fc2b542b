import { createHash } from 'node:crypto';
import type { ContributionsCommand, Payment } from '../../../domain/contributions/commands';

export type RecordPayments = Extract<ContributionsCommand, { type: 'RecordPayments' }>;

/** More in one command would make an event that nobody reads. */
const MOST = 500;

/**
 * The payments of each stream as commands. Each is named by what it says: an import that was cut off and is done again sends
 * the same commands, and each is recorded once.
 */
export function* commandsFor(
  byStream: ReadonlyMap<string, readonly Payment[]>,
  actor: string,
): Generator<{ stream: string; command: RecordPayments }> {
  for (const [stream, payments] of byStream) {
    for (let from = 0; from < payments.length; from += MOST) {
      const chunk = payments.slice(from, from + MOST);
      yield { stream, command: { id: idOf(stream, chunk), actor, type: 'RecordPayments', data: { payments: chunk } } };
    }
  }
}

const idOf = (stream: string, chunk: readonly Payment[]): string =>
  `payments:${createHash('sha256')
    .update(JSON.stringify([stream, chunk]), 'utf8')
    .digest('hex')
    .slice(0, 32)}`;
