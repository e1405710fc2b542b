import type { CivilDate } from '../../calendar/civil-date';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { newCouncilsFrom } from '../../law/councils';
import { appointerOf, isByOldCouncil } from '../appointer';
import type { Appointee } from '../commands';
import type { AppointmentBreach, MandatesEvent } from '../events';
import type { Group } from '../seats';
import { type Begun, isFilled, orderOf, seatsOf } from '../state';
import { validOrder } from './order';
import { type Decide, decision, type Of, open, theGroup, theSeat } from './rules';

/**
 * A member's appointing body fills its seats (12, 15, 25 §§).
 * Refused: NOT_APPOINTING_BODY, OLD_COUNCIL, EVIDENCE_REQUIRED, SEAT_TAKEN and what decisions and seats are refused for.
 */
export const appointSeats: Decide<'AppointSeats'> = (command, state) => {
  const mandates = open(state);
  const { member, order } = command.data;
  const group = theGroup(mandates, member);
  const decided = decision(command, { member, state: mandates });
  const body = appointingBodyIn(command, mandates, group);
  const breach = breachIn(command, mandates, group);
  const seats = seatsToFill(command, mandates);
  const from = decided.decidedOn > mandates.term.from ? decided.decidedOn : mandates.term.from;
  const events: MandatesEvent[] = [];
  if (seats.length > 0) {
    events.push({ type: 'SeatsAppointed', data: { ...decided, body, seats, from, ...(breach && { breach }) } });
  }
  if (order !== undefined && !same(orderOf(mandates, member), order)) {
    events.push({ type: 'CallInOrderDecided', data: { ...decided, order: validOrder(mandates, group, order) } });
  }
  return events;
};

function appointingBodyIn({ data, decidedOn = '' }: Of<'AppointSeats'>, state: Begun, group: Group): string {
  const lawful = appointerOf(state, group, decidedOn);
  const { member, body = lawful } = data;
  if (body.toLocaleLowerCase('sv') === lawful.toLocaleLowerCase('sv')) return lawful;
  const message = `${body} may not appoint for ${member}: ${lawful} does (${state.office === 'BOARD' ? '12' : '25'} §)`;
  throw new Rejected('NOT_APPOINTING_BODY', message, { member, body, appointing: lawful });
}

/** Refused: OLD_COUNCIL, unless it is stated, with evidence, that it has been done all the same (0.4 D9). */
function breachIn(command: Of<'AppointSeats'>, state: Begun, group: Group): AppointmentBreach | undefined {
  const { data, decidedOn = '', evidence } = command;
  if (!isByOldCouncil(state, group, decidedOn)) return undefined;
  const councils = newCouncilsFrom(yearOf(decidedOn));
  if (data.breach === undefined) {
    const message = `decided ${decidedOn} by the old council: in an election year the newly elected one appoints, from ${councils} (14 §)`;
    throw new Rejected('OLD_COUNCIL', message, { member: data.member, decidedOn, newCouncilsFrom: councils });
  }
  if (!evidence) {
    throw new Rejected('EVIDENCE_REQUIRED', 'an appointment against the law is recorded with its minutes', {
      decidedOn,
    });
  }
  return { kind: 'OLD_COUNCIL', reason: data.breach, newCouncilsFrom: councils };
}

const yearOf = (day: CivilDate): number => Number(day.slice(0, 4));

/** Refused: SEAT_TAKEN. Somebody appointed in breach can be appointed anew by the council that may. */
function seatsToFill({ data, decidedOn = '' }: Of<'AppointSeats'>, state: Begun): Appointee[] {
  const { member, seats } = data;
  const own = seatsOf(state, member);
  if (seats === undefined) {
    return own.filter((seat) => !isFilled(seat) || isRepeated(seat, data.breach)).map(({ id }) => ({ seat: id }));
  }
  const once = [...new Map(seats.map((one) => [one.seat, one])).values()];
  return once.filter((appointee) => {
    const seat = theSeat(state, appointee.seat, member);
    if (!isFilled(seat) || isRepeated(seat, data.breach)) return true;
    if (seat.appointedOn === decidedOn && seat.holder === appointee.holder) return false;
    throw new Rejected('SEAT_TAKEN', `${seat.id} is taken: whoever holds it resigns or is recalled first`, {
      seat: seat.id,
      appointedOn: seat.appointedOn ?? null,
    });
  });
}

const isRepeated = (seat: { breach?: AppointmentBreach }, breach: string | undefined): boolean =>
  seat.breach !== undefined && breach === undefined;
