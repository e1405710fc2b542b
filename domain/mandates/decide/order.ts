import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { CallInOrder } from '../commands';
import type { Group } from '../seats';
import { type Begun, orderOf, seatsOf } from '../state';
import { type Decide, decision, open, theGroup } from './rules';

/** In what order a member's substitutes are called in; decided with their appointment (12 § 3 st.). */
export const decideCallInOrder: Decide<'DecideCallInOrder'> = (command, state) => {
  const mandates = open(state);
  const { member, order } = command.data;
  const group = theGroup(mandates, member);
  const decided = decision(command, { member, state: mandates });
  if (same(orderOf(mandates, member), order)) return [];
  return [{ type: 'CallInOrderDecided', data: { ...decided, order: validOrder(mandates, group, order) } }];
};

/** Refused: ORDER_INCOMPLETE, unless each substitute of the member has one place in it; auditors' substitutes are personal. */
export function validOrder(state: Begun, { member }: Group, order: CallInOrder): CallInOrder {
  if (order.by === 'PERSONAL') return order;
  const substitutes = seatsOf(state, member.id).flatMap(({ id, kind }) => (kind === 'SUBSTITUTE' ? [id] : []));
  const isWhole = order.seats.length === substitutes.length && substitutes.every((id) => order.seats.includes(id));
  if (isWhole && state.office === 'BOARD') return order;
  const message = `the order of ${member.id} must name each of its substitutes once: ${substitutes.join(', ')} (12 §)`;
  throw new Rejected('ORDER_INCOMPLETE', message, { member: member.id, substitutes, seats: order.seats });
}
