import type { Evolvers } from './evolving';
import type { Closure, StandingOrder, TrialGoing } from './state';

type Type =
  | 'TrialOrderGiven'
  | 'TrialOrderDelivered'
  | 'TrialOrderMissed'
  | 'TargetPlanned'
  | 'ForbundStartNoted'
  | 'ClosureAnnounced'
  | 'ClosureReversed'
  | 'ReversalTold'
  | 'TrialEvaluated'
  | 'TrialEvaluationMissed'
  | 'TrialEvaluationBreachAnnulled';

/** What is to be done by a day, and who is told of what. */
export const taskEvolvers: Evolvers<Type> = {
  TrialOrderGiven: (state, order) => ({
    ...state,
    orders: [...state.orders, { ...order, delivered: {}, missed: {} }],
  }),
  TrialOrderDelivered: (state, { no, to, by: _, kind: __, ...delivery }) =>
    ordered(state, no, (was) => ({ ...was, delivered: { ...was.delivered, [to]: delivery } })),
  TrialOrderMissed: (state, { no, to, dueOn }) =>
    ordered(state, no, (was) => ({ ...was, missed: { ...was.missed, [to]: dueOn } })),
  TargetPlanned: (state, { moved: _, was: __, ...target }) => ({ ...state, targets: [...state.targets, target] }),
  ForbundStartNoted: (state, forbund) => ({ ...state, forbund }),
  ClosureAnnounced: (state, { endsOn, told, ...taken }) => {
    const same = state.closures.find((one) => one.endsOn === endsOn && !one.reversed);
    if (!same) return { ...state, closures: [...state.closures, { endsOn, told, ...taken }] };
    return closed(state, endsOn, (was) => ({ ...was, told: [...was.told, ...told] }));
  },
  ClosureReversed: (state, { endsOn, until, decidedOn }) =>
    closed(state, endsOn, (was) => ({ ...was, reversed: { until, decidedOn, informed: {} } })),
  ReversalTold: (state, { endsOn, to, decidedOn }) =>
    closed(state, endsOn, (was) => (was.reversed ? { ...was, reversed: told(was.reversed, to, decidedOn) } : was)),
  TrialEvaluated: (state, evaluation) => ({ ...state, evaluations: [...state.evaluations, evaluation] }),
  TrialEvaluationMissed: (state, { until }) => ({ ...state, evaluationMissed: until }),
  TrialEvaluationBreachAnnulled: ({ evaluationMissed: _, ...state }) => state,
};

const told = (
  reversed: NonNullable<Closure['reversed']>,
  to: readonly string[],
  on: string,
): NonNullable<Closure['reversed']> => ({
  ...reversed,
  informed: { ...reversed.informed, ...Object.fromEntries(to.map((one) => [one, on])) },
});

const ordered = (state: TrialGoing, no: number, to: (was: StandingOrder) => StandingOrder): TrialGoing => ({
  ...state,
  orders: state.orders.map((one) => (one.no === no ? to(one) : one)),
});

/** A trial may end on a day, go on, and end on it again only where the later decision was annulled: the last one counts. */
function closed(state: TrialGoing, endsOn: string, to: (was: Closure) => Closure): TrialGoing {
  const last = state.closures.findLastIndex((one) => one.endsOn === endsOn);
  return { ...state, closures: state.closures.map((one, index) => (index === last ? to(one) : one)) };
}
