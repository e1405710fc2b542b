import { civilDateAt } from '../../domain/calendar/stockholm';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Member } from '../../domain/formation/plan';
import type { FormationState, Started } from '../../domain/formation/state';
import { decidingBodyOf, memberOf } from '../../domain/formation/state';
import type { Journal } from '../../journal/journal';
import type { ProcessRow } from '../../journal/rows';
import type { Names } from '../words/tongue';
import { RefusedError, UsageError } from './failures';
import type { Given } from './given';

/** One formation as it stands. */
export interface FormationAt {
  stream: string;
  row: ProcessRow;
  state: Started;
  /** The civil day by the formation's own clock. */
  today: CivilDate;
  names: Names;
}

/** The open formation of a förbund, else its latest; a stream's name is taken as it is. Refused: UNKNOWN_FORBUND. */
export async function formationAt(journal: Journal, forbund: string): Promise<FormationAt> {
  const stream = await streamOf(journal, forbund);
  const found = await journal.reader.process(stream);
  const state = found?.process.state as FormationState | undefined;
  if (!found || state?.status !== 'STARTED') throw unknownForbund(forbund);
  const today = civilDateAt(Date.now() + found.row.clockShiftMs);
  return { stream, row: found.row, state, today, names: namesIn(state.plan.members) };
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

/** What members and bodies are called. */
export const namesIn = (members: readonly Member[]): Names => ({
  memberName: (id) => members.find((member) => member.id === id)?.name ?? id,
  bodyName: (id, body) =>
    members.find((member) => member.id === id)?.chain.find((stage) => stage.body === body)?.name ?? body,
  isOwnBody: (id, body) =>
    members.find((member) => member.id === id)?.chain.some((stage) => stage.body === body) ?? true,
});

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
