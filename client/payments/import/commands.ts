import { createHash } from 'node:crypto';
import type { ContributionsCommand, Payment } from '../../../domain/contributions/commands';

export type RecordPayments = Extract<ContributionsCommand, { type: 'RecordPayments' }>;

/** More in one command would make an event that nobody reads. */
const MOST = 500;

/**
 * The payments of one stream as commands. Each is named by what it says: an import that was cut off and is done again sends the
 * same commands, and each is recorded once.
 */
export function commandsFor(stream: string, payments: readonly Payment[], actor: string): RecordPayments[] {
  const count = Math.ceil(payments.length / MOST);
  return Array.from({ length: count }, (_, index) => {
    const chunk = payments.slice(index * MOST, (index + 1) * MOST);
    return { id: idOf(stream, chunk), actor, type: 'RecordPayments', data: { payments: chunk } };
  });
}

const idOf = (stream: string, chunk: readonly Payment[]): string =>
  `payments:${createHash('sha256')
    .update(JSON.stringify([stream, chunk]), 'utf8')
    .digest('hex')
    .slice(0, 32)}`;
