import { evolveYearly, isYearly } from '../yearly/yearly';
import type { InsatsEvent } from './events';
import { moneyEvolvers } from './evolve-money';
import { windDownEvolvers } from './evolve-wind-down';
import { type DataOf, type Evolvers, withBreach } from './evolvers';
import { distinct } from './organisation';
import type { Begun, InsatsState } from './state';

/** The state after an event; events of the machine's own change nothing. */
export function evolve(state: InsatsState, event: InsatsEvent): InsatsState {
  if (event.type === 'InsatsBegun') return begun(event.data);
  if (state.status === 'NONE') return state;
  if (isYearly(event)) return evolveYearly(state, event);
  if (!Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type] as (state: Begun, data: object) => Begun;
  return apply(state, event.data);
}

const begun = ({ clockShiftMs, ...data }: DataOf<'InsatsBegun'>): Begun => ({
  status: 'BEGUN',
  ...data,
  clockShiftMs: clockShiftMs ?? 0,
  carriedOutBy: [],
  funds: [],
  planned: { plan: false, gender: false },
  agreements: [],
  followUps: [],
  evaluations: [],
  breaches: [],
  deadlines: [],
  words: [],
  requisitions: [],
  reallocations: [],
});

const evolvers: Evolvers = {
  InsatsBegun: (state) => state,
  InsatsProposed: (state, { kinds, concerned, carriedOutBy, decidedOn }) => ({
    ...state,
    proposal: { kinds, concerned, decidedOn },
    carriedOutBy,
  }),
  InsatsPrepared: (state, { decidedOn }) => ({ ...state, preparedOn: decidedOn }),
  InsatsAgreed: (state, { with: by, decidedOn }) => ({
    ...state,
    carriedOutBy: distinct([...state.carriedOutBy, by]),
    agreements: [...state.agreements, { with: by, decidedOn }],
  }),
  InsatsRegistered: (state, { registry, focus, decidedOn }) => ({
    ...state,
    registration: { registry, focus, decidedOn },
  }),
  InsatsStarted: (state, { decidedOn, breach }) => withBreach({ ...state, startedOn: decidedOn }, breach),
  InsatsFollowedUp: (state, { upTo, decidedOn }) => ({
    ...state,
    followUps: [...state.followUps, { upTo, decidedOn }],
  }),
  InsatsEvaluated: (state, { genderPerspective, decidedOn }) => ({
    ...state,
    evaluations: [...state.evaluations, { genderPerspective, decidedOn }],
  }),
  InsatsEndDecided: (state, { endsOn, outcome, decidedOn, settled = false, breach }) =>
    withBreach({ ...state, ending: { endsOn, outcome, decidedOn, settled } }, breach),
  InsatsEnded: (state, ended) => ({ ...state, ended }),
  InsatsClosed: (state, { on }) => ({ ...state, closedOn: on }),
  ...moneyEvolvers,
  ...windDownEvolvers,
};
