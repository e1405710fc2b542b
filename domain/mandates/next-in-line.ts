import { type Begun, isFilled, orderOf, type Seat, seatsOf } from './state';

export interface NextInLine {
  id: string;
  /** NOT_DECIDED: the member has not said in what order; the seat's own substitute comes first, then the others. */
  by: 'PERSONAL' | 'ORDERED' | 'NOT_DECIDED';
}

/** The substitute that takes a seat over: of the same member, in the order decided at the election (15 §). */
export function successorOf(state: Begun, seat: Pick<Seat, 'id' | 'member'>): NextInLine | undefined {
  const order = state.office === 'AUDITORS' ? ({ by: 'PERSONAL' } as const) : orderOf(state, seat.member);
  const there = seatsOf(state, seat.member).flatMap((one) =>
    one.kind === 'SUBSTITUTE' && isFilled(one) ? [one.id] : [],
  );
  const own = there.filter((id) => id === `${seat.id}s`);
  const inLine = {
    PERSONAL: own,
    ORDERED: order?.by === 'ORDERED' ? order.seats.filter((id) => there.includes(id)) : [],
    NOT_DECIDED: [...own, ...there],
  };
  const by = order?.by ?? 'NOT_DECIDED';
  const [id] = inLine[by];
  return id === undefined ? undefined : { id, by };
}
