import type { MachineEvent } from '../machine-events';
import type { FormationEvent } from './events';
import { answered, evolveText, type Evolvers } from './evolve-text';
import type { FormationState, NewDate, Stage, Started } from './state';
import { of } from './state';
import type { FormationPlan } from './plan';

/** The state after an event. Of events that are not a formation's own, only a meeting missed changes anything. */
export function evolve(state: FormationState, event: FormationEvent | MachineEvent): FormationState {
  if (event.type === 'FormationStarted') return begun(event.data);
  if (state.status === 'IDEA' || !Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type as keyof typeof evolvers] as (state: Started, data: object) => Started;
  return apply(state, event.data);
}

function begun({ plan, clockShiftMs }: { plan: FormationPlan; clockShiftMs: number }): Started {
  const nothing = { answers: {}, stages: {}, newDates: {}, commitments: {}, auditors: {}, board: {}, budgets: {} };
  const texts = [{ charter: plan.charter, origin: 'DRAFT' as const }];
  return { status: 'STARTED', plan, clockShiftMs, dates: plan.dates, texts, ...nothing, practical: [], planBroken: {} };
}

type DutyMissed = Extract<MachineEvent, { type: 'DutyMissed' }>;

const evolvers: Evolvers & { readonly DutyMissed: (state: Started, data: DutyMissed['data']) => Started } = {
  ...evolveText,
  FormationStarted: (state) => state,
  StageRecorded: (state, data) => movedOn(proposed(state, data), data),
  CharterAdoptedByAll: (state, adopted) => {
    const { lastSafeDayPassed: _, ...rest } = state;
    return { ...rest, adopted, planBroken: {} };
  },
  ForbundFormed: (state, { formedOn }) => ({ ...state, formed: { formedOn } }),
  OperationsStarted: (state, { on }) => ({ ...state, operatingFrom: on }),
  BreachEstablished: (state, breach) => ({ ...state, breach }),
  BreachCured: ({ breach: _, ...state }) => state,
  FormationLapsed: (state, lapsed) => ({ ...state, lapsed }),
  LapseAnnulled: ({ lapsed: _, ...state }) => state,
  FormationWithdrawn: (state, withdrawn) => ({ ...state, withdrawn }),
  NewDateApproved: (state, data: NewDate) => ({ ...state, newDates: { ...state.newDates, [data.member]: data } }),
  CommitmentRecorded: (state, data) => ({ ...state, commitments: { ...state.commitments, [data.member]: data } }),
  AuditorAppointed: (state, data) => ({ ...state, auditors: { ...state.auditors, [data.member]: data } }),
  BoardAppointed: (state, data) => ({ ...state, board: { ...state.board, [data.member]: data } }),
  FirstBudgetAdopted: (state, data) => ({ ...state, budgets: { ...state.budgets, [data.member]: data } }),
  TrialEnded: (state, { endedOn, told }) => ({ ...state, trialEndedOn: endedOn, ...(told && { trialTells: true }) }),
  TrialGoesOn: ({ trialEndedOn: _, ...state }, { until: endsOn }) => {
    const { trial } = state.plan;
    return { ...state, trialTells: true, plan: { ...state.plan, ...(trial && { trial: { ...trial, endsOn } }) } };
  },
  PracticalItemRecorded: (state, { item }) => ({ ...state, practical: [...state.practical, item] }),
  LastSafeDayPassed: (state, lastSafeDayPassed) => ({ ...state, lastSafeDayPassed }),
  PlanBroken: (state, { member, body, nextMeeting }) => ({
    ...state,
    planBroken: { ...state.planBroken, [member]: { body, nextMeeting } },
  }),
  ClockAdvanced: (state, { clockShiftMs }) => ({ ...state, clockShiftMs }),
  ReminderAsked: (state) => state,
  DutyMissed: meetingPassed,
};

function meetingPassed(state: Started, { kind, owedBy, dueOn, about }: DutyMissed['data']): Started {
  if (kind !== 'stage') return state;
  const passed = { ...of(state.meetingsPassed ?? {}, owedBy), [String(about['body'])]: dueOn };
  return { ...state, meetingsPassed: { ...state.meetingsPassed, [owedBy]: passed } };
}

function movedOn(state: Started, stage: Stage): Started {
  const stages = [...(of(state.stages, stage.member) ?? []), stage];
  return answered({ ...state, stages: { ...state.stages, [stage.member]: stages } }, stage.member);
}

/** An amount that a preparing body names is a proposal, and never lowers what has been said since (C61). */
function proposed(state: Started, { outcome: _, ore, ...taken }: Stage): Started {
  const standing = of(state.commitments, taken.member);
  if (ore === undefined || (standing && standing.state !== 'PROPOSED')) return state;
  return { ...state, commitments: { ...state.commitments, [taken.member]: { ...taken, ore, state: 'PROPOSED' } } };
}
