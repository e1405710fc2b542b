import { addDays, type CivilDate } from '../calendar/civil-date';
import { endsOf } from './end-terms';
import { type Notice, noticesOf, runningNotices } from './ends';
import { comesTooLate, effectiveOn } from './matter';
import type { Begun } from './state';

/** The last day that is certain for the förbund: what comes after it depends on what the notice that runs out then comes to. */
export function noticesRunUntil({ ends }: Begun): CivilDate | undefined {
  if (ends.liquidation) return undefined;
  return first(runningNotices(ends).map(({ expiresOn }) => expiresOn));
}

/**
 * The last day of which a process of the förbund's knows that it goes on as it stands: until a notice runs out, the charter's
 * own time is over, or the members have decided on a liquidation or on who is a member.
 */
export function certainUntil(state: Begun): CivilDate | undefined {
  if (state.ends.liquidation) return undefined;
  const { sunsetOn } = endsOf(state.terms);
  const open = noticesOf(state.ends)
    .filter(isOpen)
    .map(({ expiresOn }) => expiresOn);
  return first([...open, sunsetOn, ...decidedEnds(state)].filter((day) => day !== undefined));
}

const first = (days: readonly CivilDate[]): CivilDate | undefined => [...days].sort()[0];

/** It runs, or has run out while a liquidation was called off that is to be entered anew. */
const isOpen = ({ status, revokedOn, continuation }: Notice): boolean =>
  status === 'RUNNING' || (status === 'EXPIRED' && revokedOn === undefined && !continuation);

/** The days before those from which the members have decided that something else is so. */
const decidedEnds = ({ matters, ends }: Begun): CivilDate[] =>
  Object.values(matters).flatMap(({ matter, adoptedOn, applied }) => {
    if (adoptedOn === undefined || applied || comesTooLate(matter, ends) || !changesStanding.includes(matter.kind)) {
      return [];
    }
    return [addDays(effectiveOn(matter, adoptedOn), -1)];
  });

const changesStanding: readonly string[] = ['LIQUIDATE', 'ADD_MEMBER', 'REMOVE_MEMBER'];
