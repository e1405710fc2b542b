import type { FormationState, Started } from '../../domain/formation/state';
import { decidingBodyOf, memberOf } from '../../domain/formation/state';
import type { Journal } from '../../journal/journal';
import type { ProcessRow } from '../../journal/rows';
import { RefusedError, UsageError } from './failures';
import type { Given } from './given';
import { processAt, type ProcessAt } from './process-at';

/** One formation as it stands. */
export type FormationAt = ProcessAt<Started>;

/** The open formation of a förbund, else its latest; a stream's name is taken as it is. Refused: UNKNOWN_FORBUND. */
export async function formationAt(journal: Journal, forbund: string): Promise<FormationAt> {
  const stream = await streamOf(journal, forbund);
  const found = await processAt<FormationState>(journal, stream, ({ plan }) => plan.members);
  if (found) return found;
  throw unknownForbund(forbund);
}

async function streamOf(journal: Journal, forbund: string): Promise<string> {
  if (/^formation-.+-\d+$/.test(forbund)) return forbund;
  const rows = await journal.reader.listProcesses({ kind: 'formation', forbund });
  const attempt = ({ stream }: ProcessRow): number => Number(stream.split('-').at(-1));
  const latestFirst = [...rows].sort((a, b) => attempt(b) - attempt(a));
  const row = latestFirst.find(({ done }) => !done) ?? latestFirst[0];
  if (!row) throw unknownForbund(forbund);
  return row.stream;
}

const unknownForbund = (forbund: string): RefusedError =>
  new RefusedError('UNKNOWN_FORBUND', `there is no formation of ${forbund}`, { forbund });

/** Member and body of a decision; the body is the member's deciding one unless another is named. */
export function decider({ state }: FormationAt, given: Given): { member: string; body: string } {
  const member = requiredMember(given);
  const body = given.text('body') ?? deciding(state, member);
  return { member, body };
}

export function requiredMember(given: Given): string {
  const member = given.text('member');
  if (member !== undefined) return member;
  throw new UsageError('Ange medlemmen med --member.', 'Name the member with --member.');
}

function deciding(state: Started, id: string): string {
  const member = memberOf(state, id);
  // An unknown member is for the rules to refuse, with its own code.
  return (member && decidingBodyOf(member)) ?? 'unknown';
}
