import type { TrialEvent } from './events';
import { extensionEvolvers } from './evolve-extension';
import { taskEvolvers } from './evolve-tasks';
import type { Evolvers } from './evolving';
import type { TrialGoing, TrialState } from './state';

const evolvers: Evolvers<TrialEvent['type']> = {
  ...extensionEvolvers,
  ...taskEvolvers,
  TrialStarted: (state) => state,
  MandateDelegated: (state, mandate) => ({ ...state, mandates: [...state.mandates, mandate] }),
  StandTaken: (state, stand) => ({ ...state, stands: { ...state.stands, [stand.member]: stand } }),
  TrialAgesChanged: (state, { ages }) => ({ ...state, ages, stands: {} }),
  TrialInsatsRaised: (state, { until: _, ...insats }) => ({ ...state, insatser: [...state.insatser, insats] }),
  TrialInsatsClosed: (state, { stream, on }) => ({
    ...state,
    insatser: state.insatser.map((one) => (one.stream === stream ? { ...one, closedOn: on } : one)),
  }),
  TrialLiquidationEntered: (state, liquidation) => ({ ...state, liquidation }),
  TrialBooksClosed: (state) => ({ ...state, booksClosed: true }),
  TrialClosed: (state, { on }) => ({ ...state, closedOn: on }),
  ClockAdvanced: (state, { clockShiftMs }) => ({ ...state, clockShiftMs }),
  ReminderAsked: (state) => state,
};

/** The state after an event; events of the machine's own change nothing. */
export function evolve(state: TrialState, event: TrialEvent): TrialState {
  if (event.type === 'TrialStarted') return started(event.data);
  if (state.status === 'NONE' || !Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type] as (state: TrialGoing, data: object) => TrialGoing;
  return apply(state, event.data);
}

function started({ plan, clockShiftMs }: Extract<TrialEvent, { type: 'TrialStarted' }>['data']): TrialGoing {
  return {
    status: 'STARTED',
    plan,
    clockShiftMs,
    until: plan.until,
    ...(plan.targetAges && { ages: plan.targetAges }),
    extensions: [],
    decisions: [],
    stages: [],
    claims: [],
    orders: [],
    targets: [],
    closures: [],
    evaluations: [],
    mandates: [],
    stands: {},
    insatser: [],
    gaps: [],
  };
}
