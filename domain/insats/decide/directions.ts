import type { CivilDate } from '../../calendar/civil-date';
import { dayOf, evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { Directing } from '../commands';
import { asSet, organisationsIn } from '../direction';
import type { Begun } from '../state';
import { type Decide, known, notEnded, withinAuthority } from './rules';

/**
 * Where it is to go: a set, one in place of the one before. A body that has no power over the time after records a
 * direction (inriktning), never a decision (S4:17). Refused: AUTHORITY_ENDED, DECIDED_FROM_MISSING.
 */
export const setDirections: Decide<'SetDirections'> = (command, state) => {
  const { decided, ...rest } = command.data;
  const directions = asSet(rest.directions);
  const data = { ...rest, directions, ...(decided === true && { decided }), decidedOn: dayOf(command) };
  if (state.directions && same(state.directions, data)) return [];
  notEnded(state);
  for (const one of directions.flatMap(organisationsIn)) known(state, one);
  if (decided === true) mayDecide(state, data);
  return [{ type: 'DirectionsSet', data: { ...data, ...evidenceIfAny(command) } }];
};

/** Nobody decides in a time that is not its own, or for one: neither the first day, nor any later one that is named. */
function mayDecide(state: Begun, { from, directions, decidedOn }: Directing & { decidedOn: CivilDate }): void {
  if (from === undefined) {
    throw new Rejected('DECIDED_FROM_MISSING', 'a decision says from which day it holds; a direction need not');
  }
  withinAuthority(state, decidedOn);
  withinAuthority(state, from);
  for (const one of directions) if (one.kind === 'CONTINUE_UNTIL') withinAuthority(state, one.until);
}
