import type { CivilDate } from '../../calendar/civil-date';
import type { Decided } from '../../command';
import { dayOf } from '../../dated';
import { Rejected } from '../../rejected';
import { isOver } from '../../yearly/yearly';
import type { DisputeCommand } from '../commands';
import type { DisputeEvent } from '../events';
import type { DisputeStarted, DisputeState, Filing } from '../state';

export type Of<Type extends DisputeCommand['type']> = Decided<Extract<DisputeCommand, { type: Type }>>;
export type Decide<Type extends DisputeCommand['type']> = (command: Of<Type>, state: DisputeStarted) => DisputeEvent[];

/** Refused: DISPUTE_NOT_BEGUN. */
export function begun(state: DisputeState): DisputeStarted {
  if (state.status === 'STARTED') return state;
  throw new Rejected('DISPUTE_NOT_BEGUN', 'no such dispute has been raised');
}

/** Refused: DISPUTE_CLOSED. */
export function open(state: DisputeStarted): DisputeStarted {
  if (!isOver(state)) return state;
  const closedOn = state.closedOn ?? state.dissolvedOn ?? '';
  throw new Rejected('DISPUTE_CLOSED', `the dispute was over on ${closedOn}`, { closedOn });
}

/** Refused: DECIDED_ON_MISSING, DECIDED_IN_FUTURE, DECIDED_BEFORE_DISPUTE. */
export function dayWithin(command: Decided, { raisedOn }: DisputeStarted): CivilDate {
  const decidedOn = dayOf(command);
  if (decidedOn >= raisedOn) return decidedOn;
  const message = `the dispute was raised on ${raisedOn}; nothing came of it on ${decidedOn}`;
  throw new Rejected('DECIDED_BEFORE_DISPUTE', message, { decidedOn, raisedOn });
}

/** Where it was filed, no later than a day. Refused: NOT_FILED, DECIDED_BEFORE_FILING. */
export function filedBy({ filing }: DisputeStarted, decidedOn: CivilDate): Filing {
  if (!filing) throw new Rejected('NOT_FILED', 'nobody has taken the dispute to a court or to arbitrators');
  if (filing.decidedOn <= decidedOn) return filing;
  const message = `it was filed on ${filing.decidedOn}, after ${decidedOn}`;
  throw new Rejected('DECIDED_BEFORE_FILING', message, { decidedOn, filedOn: filing.decidedOn });
}
