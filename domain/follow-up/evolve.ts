import type { CivilDate } from '../calendar/civil-date';
import { evolveYearly, isYearly, type YearlyEvent } from '../yearly/yearly';
import type { FollowUpEvent } from './events';
import { type FollowUpStarted, type FollowUpState, type Period, unsent } from './state';

type Own = Exclude<FollowUpEvent, YearlyEvent>;
type DataOf<Type> = Extract<Own, { type: Type }>['data'];
type Evolvers = { readonly [T in Own['type']]: (state: FollowUpStarted, data: DataOf<T>) => FollowUpStarted };

/** The state after an event; events of the machine's own change nothing. */
export function evolve(state: FollowUpState, event: FollowUpEvent): FollowUpState {
  if (event.type === 'FollowUpBegun') return begun(event.data);
  if (state.status === 'NONE') return state;
  if (isYearly(event)) return evolveYearly(state, event);
  if (!Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type] as (state: FollowUpStarted, data: object) => FollowUpStarted;
  return apply(state, event.data);
}

function begun({ basis, year, periods, budget, clockShiftMs }: DataOf<'FollowUpBegun'>): FollowUpStarted {
  return {
    status: 'STARTED',
    basis,
    year,
    clockShiftMs: clockShiftMs ?? 0,
    periods: periods.map((endsOn) => ({ endsOn, closed: false, sentTo: {} })),
    evaluations: [],
    yearOver: false,
    ...(budget && { budget: { ...budget, revision: 0 } }),
  };
}

const evolvers: Evolvers = {
  FollowUpBegun: (state) => state,
  FollowUpBudgetNoted: (state, budget) => ({ ...state, budget }),
  PeriodClosed: (state, { period }) => change(state, period, (was) => ({ ...was, closed: true })),
  // Another text: what was handled and sent was the one before.
  FollowUpDrafted: (state, { period, version, economy, operations, breach }) =>
    change(state, period, ({ handledOn: _, ...was }) => ({
      ...was,
      closed: true,
      sentTo: {},
      report: { version, economy, operations, ...(breach && { breach }) },
    })),
  FollowUpHandled: (state, { period, decidedOn }) => change(state, period, (was) => ({ ...was, handledOn: decidedOn })),
  FollowUpSent: (state, data) => change(state, data.period, (was) => sent(state, was, data)),
  ForecastAboveTotal: (state) => state,
  HeadingsAboveBudget: (state) => state,
  EvaluationRecorded: (state, { of, genderPerspective, decidedOn }) => ({
    ...state,
    evaluations: [...state.evaluations, { of, genderPerspective, decidedOn }],
  }),
  FollowUpYearEnded: (state) => ({ ...state, yearOver: true }),
  FollowUpClosed: (state, { on }) => ({ ...state, closedOn: on }),
};

const change = (state: FollowUpStarted, endsOn: CivilDate, to: (was: Period) => Period): FollowUpStarted => ({
  ...state,
  periods: state.periods.map((period) => (period.endsOn === endsOn ? to(period) : period)),
});

function sent(state: FollowUpStarted, was: Period, { to, decidedOn, breach }: DataOf<'FollowUpSent'>): Period {
  const sentTo = { ...was.sentTo, ...Object.fromEntries(to.map((id) => [id, decidedOn])) };
  const { breach: before, ...rest } = was;
  const lacking = breach ?? (unsent(state, { ...was, sentTo }).length > 0 ? before : undefined);
  return { ...rest, sentTo, ...(lacking && { breach: lacking }) };
}
