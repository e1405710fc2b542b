import { civilDateAt } from '../../calendar/stockholm';
import type { CivilDate } from '../../calendar/civil-date';
import type { Decided, Evidence } from '../../command';
import { evidenceIfAny, notAfterToday } from '../../dated';
import { Rejected } from '../../rejected';
import type { ContributionsCommand } from '../commands';
import type { ContributionsEvent } from '../events';
import { evolve } from '../evolve';
import { type Begun, type ContributionsState, isSettled, lastDayOf, paymentOf, type Received } from '../state';

export type Of<Type extends ContributionsCommand['type']> = Decided<Extract<ContributionsCommand, { type: Type }>>;
export type Decide<Type extends ContributionsCommand['type']> = (
  command: Of<Type>,
  state: ContributionsState,
) => ContributionsEvent[];

/** The contributions, while anything can still be recorded of them. */
export function open(state: ContributionsState): Begun {
  if (state.status === 'NONE') {
    throw new Rejected('CONTRIBUTIONS_NOT_BEGUN', 'no budget has been adopted: there are no instalments');
  }
  if (state.closedOn === undefined) return state;
  const { year, closedOn } = state;
  throw new Rejected('CONTRIBUTIONS_CLOSED', `the contributions of ${year} were settled and closed on ${closedOn}`, {
    year,
    closedOn,
  });
}

export function known(state: Begun, entry: string): Received {
  const payment = paymentOf(state, entry);
  if (payment) return payment;
  throw new Rejected('UNKNOWN_PAYMENT', `no payment ${entry} is recorded`, { entry });
}

/** The day of the decision, else the day it is recorded; where it is written. Refused: DECIDED_IN_FUTURE. */
export function taken(command: Decided<ContributionsCommand>): {
  on: CivilDate;
  evidence?: Evidence;
} {
  const { at, decidedOn } = command;
  return { on: decidedOn === undefined ? civilDateAt(at) : notAfterToday(decidedOn, at), ...evidenceIfAny(command) };
}

/** With what follows from money that has moved: nobody is overdue who paid in time, and a settled year that is over closes. */
export function andWhatFollows(was: Begun, events: readonly ContributionsEvent[], at: number): ContributionsEvent[] {
  if (events.length === 0) return [];
  const state = events.reduce<ContributionsState>(evolve, was) as Begun;
  return [...events, ...annulled(state), ...closed(state, civilDateAt(at))];
}

function annulled({ instalments, payments }: Begun): ContributionsEvent[] {
  const paidInTime = instalments.filter(({ overdue, inTimeOre, ore }) => overdue && inTimeOre >= ore);
  return paidInTime.map(({ id: instalment, member, dueOn, overdue }) => {
    const days = Object.values(payments)
      .filter(({ bookedOn, parts }) => bookedOn <= dueOn && parts.some((part) => part.instalment === instalment))
      .map(({ bookedOn }) => bookedOn);
    const told = [
      ...((overdue?.daysReminded ?? []).length > 0 ? ['PAYER' as const] : []),
      ...(overdue?.boardTold ? ['BOARD' as const] : []),
    ];
    const paidOn = days.sort().at(-1) ?? dueOn;
    return { type: 'OverdueAnnulled', data: { instalment, member, dueOn, paidOn, told } };
  });
}

/** Closed: all is paid, nothing is held, and the year is over. */
export function closed(state: Begun, today: CivilDate): ContributionsEvent[] {
  if (today <= lastDayOf(state.year) || !isSettled(state)) return [];
  return [{ type: 'ContributionsClosed', data: { on: today } }];
}
