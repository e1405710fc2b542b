import type { CivilDate } from '../calendar/civil-date';
import type { TellEffect } from '../effect';
import { standingOf } from './basis-of';
import type { ChildKind } from './commands';
import { noticesOf } from './ends';
import { openChildren, type Begun } from './state';
import { numbered, tell } from './telling';

/** Processes that ask something of each member, or of the förbund's money. */
const told: readonly ChildKind[] = ['budget', 'contributions', 'follow-up', 'year-end', 'board', 'auditors', 'insats'];

/** Who the members are and how long that is certain; nothing while a member is about to leave, of which more is told at once. */
export function toldOfStanding(state: Begun, { key, on }: { key: string; on: CivilDate }): TellEffect[] {
  if (state.ends.liquidation || isAboutToLose(state)) return [];
  const data = { ...standingOf(state), on };
  return openChildren(state)
    .filter((stream) => told.some((kind) => kind === state.children[stream]?.kind))
    .flatMap((stream) => tell(state, stream, { type: 'NoteStanding', data }))
    .map((one) => numbered(one, `standing:${key}`, state));
}

/** A notice has run out that the others go on after, and its member is still one. */
const isAboutToLose = ({ ends, members }: Begun): boolean =>
  noticesOf(ends).some(
    ({ status, member, expiresOn }) =>
      status === 'CONTINUED' && members.some(({ id, joinedOn = '' }) => id === member && joinedOn <= expiresOn),
  );
