import { daysBetween } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { dueOn, owing } from '../orders';
import { of, type StandingOrder, type TrialGoing } from '../state';
import { type Decide, inItsTime, shown, taken, theMember } from './rules';

/** Something that somebody is to do by a day: the landsting asks the nämnd for a charter by 30 June 2005 (C08). */
export const giveOrder: Decide<'GiveOrder'> = (command, state) => {
  const { kind, by, to, subject, due } = command.data;
  const given = taken(command);
  for (const one of [by, ...to]) if (one !== 'office') theMember(state, one);
  const data = { kind, by, to, subject, due };
  const known = state.orders.some((one) => one.decidedOn === given.decidedOn && same(asked(one), data));
  if (known) return [];
  inItsTime(state, given.decidedOn);
  return [{ type: 'TrialOrderGiven', data: { no: state.orders.length + 1, ...data, ...given } }];
};

const asked = ({ kind, by, to, subject, due }: StandingOrder): object => ({ kind, by, to, subject, due });

/** Done, in time or so many days late; done in time and recorded later, it was never late (0.4 D1). */
export const deliverOrder: Decide<'DeliverOrder'> = (command, state) => {
  const order = theOrder(state, command.data.no);
  const { no, kind, by } = order;
  const to = addresseeOf(order, command.data.by);
  const done = shown(command);
  if (of(order.delivered, to)) return [];
  if (done.decidedOn < order.decidedOn) {
    const message = `order no. ${no} was given on ${order.decidedOn}, later than ${done.decidedOn}`;
    throw new Rejected('DELIVERED_BEFORE_ORDER', message, { no, givenOn: order.decidedOn, on: done.decidedOn });
  }
  // The day that was missed holds, also where the planned start has moved since.
  const day = of(order.missed, to) ?? dueOn(state, order);
  const daysLate = day === undefined ? 0 : Math.max(0, daysBetween(day, done.decidedOn));
  return [{ type: 'TrialOrderDelivered', data: { no, kind, by, to, daysLate, ...done } }];
};

function theOrder({ orders }: TrialGoing, no: number): StandingOrder {
  const found = orders.find((one) => one.no === no);
  if (found) return found;
  throw new Rejected('UNKNOWN_ORDER', `there is no order no. ${no}`, { no, last: orders.length });
}

/** Named, or the only one that was asked. Refused: NOT_ADDRESSED. */
function addresseeOf(order: StandingOrder, named: string | undefined): string {
  const { no, to } = order;
  const only = to.length === 1 ? to[0] : undefined;
  const by = named ?? only;
  if (by !== undefined && to.includes(by)) return by;
  throw new Rejected('NOT_ADDRESSED', `order no. ${no} is for ${to.join(', ')}: name one of them`, {
    no,
    to: owing(order),
    by: named ?? null,
  });
}

/** By the clock: what was owed is late; whoever moved or did it since is not. */
export const missOrder: Decide<'MissOrder'> = ({ data: { no, by: to, dueOn: day }, at }, state) => {
  const order = state.orders.find((one) => one.no === no);
  if (!order || !owing(order).includes(to) || of(order.missed, to) !== undefined) return [];
  if (dueOn(state, order) !== day || civilDateAt(at) <= day) return [];
  const { kind, by, subject } = order;
  return [{ type: 'TrialOrderMissed', data: { no, kind, by, to, subject, dueOn: day } }];
};
