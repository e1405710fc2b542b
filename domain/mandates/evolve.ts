import { evolveYearly, isYearly, type YearlyEvent } from '../yearly/yearly';
import type { MandatesEvent } from './events';
import { openingSeats } from './seats';
import { reseated } from './reseated';
import { type Begun, isFilled, type MandatesState, type Seat, seatOf, type Vacated } from './state';

type Own = Exclude<MandatesEvent, YearlyEvent>;
type DataOf<Type extends Own['type']> = Extract<Own, { type: Type }>['data'];
type Evolvers = { readonly [Type in Own['type']]: (state: Begun, data: DataOf<Type>) => Begun };

/** The state after an event; events of the machine's own change nothing. */
export function evolve(state: MandatesState, event: MandatesEvent): MandatesState {
  if (event.type === 'MandatesBegun') return begun(event.data);
  if (state.status === 'NONE') return state;
  if (event.type === 'StandingNoted') return reseated(state, evolveYearly(state, event), event.data.on);
  if (isYearly(event)) return evolveYearly(state, event);
  if (!Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type] as (state: Begun, data: object) => Begun;
  return apply(state, event.data);
}

function begun(data: DataOf<'MandatesBegun'>): Begun {
  const { basis, office, term, on, clockShiftMs = 0 } = data;
  const nothing = { orders: {}, watching: false, risks: 0, inTerm: false, clockShiftMs };
  return { status: 'BEGUN', basis, office, term, openedOn: on, seats: openingSeats(data), ...nothing };
}

const evolvers: Evolvers = {
  MandatesBegun: (state) => state,
  SeatsAppointed: appointed,
  CallInOrderDecided: (state, { member, order }) => ({ ...state, orders: { ...state.orders, [member]: order } }),
  SeatResigned: (state, data) => vacated(state, data.seat, { by: 'RESIGNED', on: data.decidedOn, ...known(data) }),
  SeatRecalled: (state, data) => vacated(state, data.seat, { by: 'RECALLED', on: data.decidedOn, ...known(data) }),
  SubstituteMovedUp: movedUp,
  QuorumWatchBegun: (state) => ({ ...state, watching: true }),
  QuorumAtRisk: (state, risk) => ({ ...state, risk, risks: state.risks + 1 }),
  QuorumSecured: ({ risk: _, ...state }) => state,
  TermBegun: (state) => ({ ...state, inTerm: true, seats: each(state, isFilled, { status: 'ACTIVE' }) }),
  TermEnded: ({ risk: _, ...state }, { on }) => {
    return { ...state, endedOn: on, inTerm: false, seats: each(state, () => true, { status: 'TERM_ENDED' }) };
  },
};

const each = ({ seats }: Pick<Begun, 'seats'>, is: (seat: Seat) => boolean, change: Partial<Seat>): Seat[] =>
  seats.map((seat) => (is(seat) ? { ...seat, ...change } : seat));

const known = ({ recordedOn }: { recordedOn: string }) => ({ recordedOn });

function appointed(state: Begun, { seats, decidedOn, from, breach }: DataOf<'SeatsAppointed'>): Begun {
  const status = state.inTerm ? 'ACTIVE' : 'APPOINTED';
  return {
    ...state,
    seats: state.seats.map((seat) => {
      const appointee = seats.find((one) => one.seat === seat.id);
      if (!appointee) return seat;
      const { id, member, kind, left } = seat;
      const { holder } = appointee;
      const by = {
        appointedOn: decidedOn,
        since: from,
        ...(holder !== undefined && { holder }),
        ...(breach && { breach }),
      };
      return { id, member, kind, left, status, ...by };
    }),
  };
}

const emptied = ({ id, member, kind, left }: Seat, by: Vacated): Seat => ({
  id,
  member,
  kind,
  status: 'VACANT',
  vacated: by,
  left: [...left, { by: by.by, on: by.on }],
});

function vacated(state: Begun, id: string, by: Vacated): Begun {
  return { ...state, seats: state.seats.map((seat) => (seat.id === id ? emptied(seat, by) : seat)) };
}

function movedUp(state: Begun, data: DataOf<'SubstituteMovedUp'>): Begun {
  const from = seatOf(state, data.substitute);
  if (!from) return state;
  const by = { by: 'MOVED_UP', on: data.on, recordedOn: data.recordedOn } as const;
  const rest = vacated(state, data.substitute, by);
  return {
    ...rest,
    seats: rest.seats.map((seat) => (seat.id === data.seat ? { ...heldBy(from, seat), since: data.on } : seat)),
  };
}

const heldBy = (from: Seat, { id, kind, left }: Seat): Seat => ({ ...from, id, kind, left });
