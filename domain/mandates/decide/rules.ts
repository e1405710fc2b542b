import { civilDateAt } from '../../calendar/stockholm';
import type { Decided } from '../../command';
import { dayOf, evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import type { MandatesCommand } from '../commands';
import type { Decision, MandatesEvent } from '../events';
import { type Group, groupOf, groups } from '../seats';
import { type Begun, type MandatesState, type Seat, seatOf } from '../state';

export type Of<Type extends MandatesCommand['type']> = Decided<Extract<MandatesCommand, { type: Type }>>;
export type Decide<Type extends MandatesCommand['type']> = (command: Of<Type>, state: MandatesState) => MandatesEvent[];

/** The mandates, from their beginning to the end of the term. Refused: TERM_NOT_BEGUN, TERM_ENDED. */
export function open(state: MandatesState): Begun {
  if (state.status === 'NONE') throw new Rejected('TERM_NOT_BEGUN', 'the appointments of this term have not begun');
  const { endedOn } = state;
  if (endedOn === undefined) return state;
  throw new Rejected('TERM_ENDED', `the term ended on ${endedOn}: its seats are empty`, { endedOn });
}

/** A member's seats in this office. Refused: NO_SEATS. */
export function theGroup({ office, basis }: Begun, member: string): Group {
  const found = groupOf(office, basis, member);
  if (found) return found;
  const members = groups(office, basis).map((group) => group.member.id);
  throw new Rejected('NO_SEATS', `${member} appoints nobody here`, { member, members });
}

/** Refused: UNKNOWN_SEAT, SEAT_OF_ANOTHER where the seat is not the member's. */
export function theSeat(state: Begun, id: string, member?: string): Seat {
  const found = seatOf(state, id);
  if (!found) {
    const seats = state.seats.map((seat) => seat.id);
    throw new Rejected('UNKNOWN_SEAT', `there is no seat ${id}`, { seat: id, seats });
  }
  if (member === undefined || found.member === member) return found;
  const message = `${id} is a seat of ${found.member}: ${member} appoints to its own (12, 15 §§)`;
  throw new Rejected('SEAT_OF_ANOTHER', message, { seat: id, member, owner: found.member });
}

/** When it was decided, when that was known, and where it is written. Refused: DECIDED_ON_MISSING, DECIDED_IN_FUTURE, DECIDED_AFTER_TERM. */
export function decision(
  command: Decided<MandatesCommand> & { data: { assumed?: boolean } },
  { member, state: { term } }: { member: string; state: Begun },
): Decision {
  const decidedOn = dayOf(command);
  if (decidedOn > term.to) {
    throw new Rejected('DECIDED_AFTER_TERM', `${decidedOn} is after the term, which ends on ${term.to}`, {
      decidedOn,
      to: term.to,
    });
  }
  return {
    member,
    decidedOn,
    recordedOn: civilDateAt(command.at),
    ...evidenceIfAny(command),
    ...(command.data.assumed === true && { assumed: true }),
  };
}
