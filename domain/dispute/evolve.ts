import { evolveYearly, isYearly, type YearlyEvent } from '../yearly/yearly';
import type { DisputeEvent } from './events';
import type { DisputeStarted, DisputeState } from './state';

type Own = Exclude<DisputeEvent, YearlyEvent>;
type DataOf<Type> = Extract<Own, { type: Type }>['data'];
type Evolvers = { readonly [T in Own['type']]: (state: DisputeStarted, data: DataOf<T>) => DisputeStarted };

/** The state after an event; events of the machine's own change nothing. */
export function evolve(state: DisputeState, event: DisputeEvent): DisputeState {
  if (event.type === 'DisputeBegun') return begun(event.data);
  if (state.status === 'NONE') return state;
  if (isYearly(event)) return evolveYearly(state, event);
  if (!Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type] as (state: DisputeStarted, data: object) => DisputeStarted;
  return apply(state, event.data);
}

const begun = ({ clockShiftMs = 0, ...raised }: DataOf<'DisputeBegun'>): DisputeStarted => ({
  status: 'STARTED',
  clockShiftMs,
  negotiations: [],
  ...raised,
});

const evolvers: Evolvers = {
  DisputeBegun: (state) => state,
  DisputeNegotiated: (state, { decidedOn }) => ({
    ...state,
    negotiations: [...new Set([...state.negotiations, decidedOn])].sort(),
  }),
  DisputeFiled: (state, { evidence: _, ...filing }) => ({ ...state, filing }),
  DisputeDecided: (state, { outcome, decidedOn }) => ({ ...state, decided: { outcome, decidedOn } }),
  DisputeSettled: (state, { decidedOn }) => ({ ...state, settledOn: decidedOn }),
  DisputeYearPassed: (state, { on }) => ({ ...state, yearPassedOn: on }),
  DisputeClosed: (state, { on }) => ({ ...state, closedOn: on }),
};
