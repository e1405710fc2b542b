import type { CivilDate } from '../../calendar/civil-date';
import type { OrderKind } from '../commands';
import { dueOn, isLost } from '../orders';
import { of, type StandingOrder, type TrialGoing } from '../state';

/** One who was asked, and what came of it. */
export interface AddresseeView {
  member: string;
  doneOn?: CivilDate;
  daysLate?: number;
  /** The day passed, and it was not done. */
  missedOn?: CivilDate;
}

export interface OrderView {
  no: number;
  kind: OrderKind;
  by: string;
  subject: string;
  givenOn: CivilDate;
  /** None while it hangs on a start that nobody has planned. */
  dueOn?: CivilDate;
  to: readonly AddresseeView[];
  /** Late, what was to be prepared cannot be. */
  lost: boolean;
}

/** What somebody was asked to do, and who has done it. */
export function orderView(state: TrialGoing, order: StandingOrder): OrderView {
  const { no, kind, by, subject, decidedOn: givenOn } = order;
  const day = dueOn(state, order);
  return {
    ...{ no, kind, by, subject, givenOn },
    ...(day !== undefined && { dueOn: day }),
    to: order.to.map((member) => addressee(order, member)),
    lost: isLost(order),
  };
}

function addressee(order: StandingOrder, member: string): AddresseeView {
  const done = of(order.delivered, member);
  if (done) return { member, doneOn: done.decidedOn, daysLate: done.daysLate };
  const missedOn = of(order.missed, member);
  return { member, ...(missedOn !== undefined && { missedOn }) };
}
