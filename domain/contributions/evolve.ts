import type { MachineEvent } from '../machine-events';
import { evolveYearly, isYearly, type YearlyEvent } from '../yearly/yearly';
import type { BookedPayment, ContributionsEvent, Instalment, Part } from './events';
import { type Begun, type ContributionsState, paymentOf, type Received, type Standing } from './state';

/** The state after an event; events that are not the process's own change nothing. */
export function evolve(state: ContributionsState, event: ContributionsEvent | MachineEvent): ContributionsState {
  if (event.type === 'ContributionsBegun') return begun(event.data);
  if (state.status === 'NONE') return state;
  if (isYearly(event)) return evolveYearly(state, event);
  if (!Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type as keyof typeof evolvers] as (state: Begun, data: object) => Begun;
  return apply(state, event.data);
}

type Own = Exclude<ContributionsEvent, YearlyEvent>;
type DataOf<Type extends Own['type']> = Extract<Own, { type: Type }>['data'];

function begun(data: DataOf<'ContributionsBegun'>): Begun {
  const { basis, year, totalOre, adoptedOn, contributions, on, clockShiftMs = 0 } = data;
  const instalments = data.instalments.map((one) => standing(one, on));
  const figures = { basis, year, totalOre, adoptedOn, contributions, clockShiftMs };
  return { status: 'BEGUN', ...figures, revision: 0, calls: 0, instalments, payments: {} };
}

const standing = (one: Instalment, since: string): Standing => ({ ...one, since, paidOre: 0, inTimeOre: 0 });

const evolvers: { readonly [Type in Own['type']]: (state: Begun, data: DataOf<Type>) => Begun } = {
  ContributionsBegun: (state) => state,
  ContributionsRevised: revised,
  PaymentsRecorded: received,
  PaymentAccepted: (state, { entry, instalment, ore }) => booked(state, entry, [{ instalment, ore }]),
  PaymentCredited: (state, { entry, parts }) => booked(state, entry, parts),
  PaymentRefunded: (state, { entry, ore, on }) =>
    withPayment(state, entry, (was) => ({
      ...was,
      refunds: [...was.refunds, { ore, on }],
      heldOre: was.heldOre - ore,
    })),
  ShortfallCalled: (state, { call, instalments, on }) => ({
    ...state,
    calls: call,
    instalments: [...state.instalments, ...instalments.map((one) => standing(one, on))],
  }),
  InstalmentNotified: (state, { instalment, batch }) => with1(state, instalment, () => ({ notified: batch })),
  InstalmentOverdue: (state, { instalment, owedOre }) =>
    with1(state, instalment, () => ({ overdue: { owedOre, daysReminded: [], boardTold: false } })),
  OverdueAnnulled: (state, { instalment }) => ({
    ...state,
    instalments: state.instalments.map((one) => {
      if (one.id !== instalment) return one;
      const { overdue: _, ...rest } = one;
      return rest;
    }),
  }),
  LatePayerReminded: (state, { instalment, daysLate }) =>
    with1(state, instalment, ({ overdue }) =>
      overdue ? { overdue: { ...overdue, daysReminded: [...overdue.daysReminded, daysLate] } } : {},
    ),
  BoardTold: (state, { instalment }) =>
    with1(state, instalment, ({ overdue }) => (overdue ? { overdue: { ...overdue, boardTold: true } } : {})),
  ContributionsClosed: (state, { on }) => ({ ...state, closedOn: on }),
};

function with1(state: Begun, id: string, change: (was: Standing) => Partial<Standing>): Begun {
  return { ...state, instalments: state.instalments.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) };
}

function withPayment(state: Begun, entry: string, change: (was: Received) => Received): Begun {
  const was = paymentOf(state, entry);
  return was ? { ...state, payments: { ...state.payments, [entry]: change(was) } } : state;
}

/** All at once: a bank's file has a hundred thousand, and a copy of the state for each would take minutes. */
function received(state: Begun, { payments, on }: DataOf<'PaymentsRecorded'>): Begun {
  const added = payments.map((one): [string, Received] => [one.entry, asReceived(one, on)]);
  const parts = new Map<string, (Part & { bookedOn: string })[]>();
  for (const { bookedOn, parts: own } of payments) {
    for (const part of own) parts.set(part.instalment, [...(parts.get(part.instalment) ?? []), { ...part, bookedOn }]);
  }
  const instalments = state.instalments.map((one) => (parts.get(one.id) ?? []).reduce(withPart, one));
  return { ...state, instalments, payments: { ...state.payments, ...Object.fromEntries(added) } };
}

function asReceived(payment: BookedPayment, recordedOn: string): Received {
  const heldOre = payment.ore - payment.parts.reduce((sum, { ore }) => sum + ore, 0);
  return { ...payment, recordedOn, refunds: [], heldOre };
}

const withPart = (was: Standing, { ore, bookedOn }: { ore: number; bookedOn: string }): Standing => ({
  ...was,
  paidOre: was.paidOre + ore,
  inTimeOre: was.inTimeOre + (bookedOn <= was.dueOn ? ore : 0),
});

/** Moves money between what is held of a payment and the instalments; negative parts take it back. */
function booked(state: Begun, entry: string, parts: readonly Part[]): Begun {
  const payment = paymentOf(state, entry);
  if (!payment || parts.length === 0) return state;
  const moved = parts.reduce((sum, { ore }) => sum + ore, 0);
  const after = withPayment(state, entry, (was) => ({
    ...was,
    parts: [...was.parts, ...parts],
    heldOre: was.heldOre - moved,
  }));
  return parts.reduce((now, part) => counted(now, part, payment.bookedOn), after);
}

const counted = (state: Begun, { instalment, ore }: Part, bookedOn: string): Begun =>
  with1(state, instalment, (was) => withPart(was, { ore, bookedOn }));

function revised(state: Begun, data: DataOf<'ContributionsRevised'>): Begun {
  const { revision, totalOre, adoptedOn, contributions, changed, added, released, on } = data;
  const taken = released.reduce((now, { entry, instalment, ore }) => {
    const back = booked(now, entry, [{ instalment, ore: -ore }]);
    return withPayment(back, entry, (was) => ({ ...was, held: 'LOWERED' }));
  }, state);
  const batch = `r${revision}`;
  const instalments = taken.instalments.map((one) =>
    Object.hasOwn(changed, one.id) ? { ...one, ore: changed[one.id] ?? one.ore, batch } : one,
  );
  const figures = { revision, totalOre, adoptedOn, contributions };
  return { ...taken, ...figures, instalments: [...instalments, ...added.map((one) => standing(one, on))] };
}
