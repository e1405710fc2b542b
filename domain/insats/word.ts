import type { Begun, Deadline, Word } from './state';

/** Word for one deadline: a decision, or a request where that was said to do (A31); only what came after it was set. */
const counts = ({ setOn, requestCountsAsWord }: Deadline, { kind, decidedOn }: Word): boolean =>
  decidedOn >= setOn && (kind === 'DECISION' || requestCountsAsWord);

/** The first word there is for a deadline: by its own day, or after it (0.4 D1). */
export function wordFor({ words }: Pick<Begun, 'words'>, deadline: Deadline): (Word & { timely: boolean }) | undefined {
  const [first] = words
    .filter((word) => counts(deadline, word))
    .sort((a, b) => (a.decidedOn < b.decidedOn ? -1 : a.decidedOn > b.decidedOn ? 1 : 0));
  return first && { ...first, timely: first.decidedOn <= deadline.on };
}

export type DeadlineStatus = 'AWAITING' | 'GIVEN' | 'MISSED' | 'REVERSED' | 'ANNULLED';

export function statusOf(state: Pick<Begun, 'words'>, deadline: Deadline): DeadlineStatus {
  if (deadline.annulledBy !== undefined) return 'ANNULLED';
  if (deadline.reversed) return 'REVERSED';
  if (deadline.missed) return 'MISSED';
  return wordFor(state, deadline)?.timely === true ? 'GIVEN' : 'AWAITING';
}

/** Those who were told of a closure that has been called off, and have not been told of that (S0:15). */
export const uninformed = ({ missed, reversed, annulledBy }: Deadline): string[] =>
  reversed && annulledBy === undefined ? (missed?.told ?? []).filter((who) => !reversed.informed.includes(who)) : [];
