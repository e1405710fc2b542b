import type { MachineEvent } from '../machine-events';
import { evolveYearly, isYearly, type YearlyEvent } from '../yearly/yearly';
import type { Adoption, BudgetEvent } from './events';
import { evolveSamrad } from './evolve-samrad';
import { auditorsStep, overdueAll, overdueChair } from './duties/overdue-kinds';
import type { Begun, BudgetState } from './state';

/** The state after an event. Of the machine's own, those that say whether an invitation arrived and who was reminded. */
export function evolve(state: BudgetState, event: BudgetEvent | MachineEvent): BudgetState {
  if (event.type === 'BudgetBegun') return begun(event.data);
  if (state.status === 'NONE') return state;
  if (isYearly(event)) return evolveYearly(state, event);
  if (!Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type as keyof typeof evolvers] as (state: Begun, data: object) => Begun;
  return apply(state, event.data);
}

type DataOf<Type extends string> = Extract<BudgetEvent | MachineEvent, { type: Type }>['data'];

function begun({ basis, year, byMembers, on, clockShiftMs = 0 }: DataOf<'BudgetBegun'>): Begun {
  const nothing = { drafts: 0, invitations: 0, samrad: {}, memberAdoptions: {}, commitments: {}, expenses: [] };
  return { status: 'BEGUN', basis, year, byMembers, begunOn: on, clockShiftMs, ...nothing };
}

type Evolved = Exclude<BudgetEvent['type'], keyof typeof evolveSamrad | YearlyEvent['type']> | 'ReminderDue';

const evolvers: typeof evolveSamrad & { readonly [Type in Evolved]: (state: Begun, data: DataOf<Type>) => Begun } = {
  ...evolveSamrad,
  BudgetBegun: (state) => state,
  NeedsIdentified: (state, { on }) => ({ ...state, needsOn: on }),
  StateAllocationKnown: (state, allocation) => ({ ...state, allocation }),
  BudgetDrafted: (state, draft) => ({ ...state, draft, drafts: draft.number }),
  BudgetMeetingAnnounced: (state, announced) => ({ ...state, announced }),
  BudgetDraftPublished: (state, { on }) => ({ ...state, publishedOn: on }),
  BudgetAdopted: (state, adoption) => ({ ...adopted(state, adoption), ...(adoption.late && { adoptedLate: true }) }),
  BudgetRevised: (state, { sharesChanged: _, ...adoption }) => adopted(state, adoption),
  MemberAdoptedBudget: (state, data) => ({
    ...state,
    memberAdoptions: { ...state.memberAdoptions, [data.member]: data },
  }),
  BudgetBreachEstablished: (state, { grounds, on }) => ({
    ...state,
    breach: { grounds: [...new Set([...(state.breach?.grounds ?? []), ...grounds])], on },
  }),
  BudgetBreachCured: ({ breach: _, ...state }) => state,
  CommitmentRecorded: (state, { member, body, decidedOn, ore, state: reached }) => ({
    ...state,
    commitments: { ...state.commitments, [member]: { member, body, decidedOn, ore, state: reached } },
  }),
  AppropriationFellShort: (state, shortfall) => ({ ...state, shortfall }),
  ShortfallResolved: ({ shortfall: _, ...state }) => state,
  ExpenseDecided: (state, expense) => ({ ...state, expenses: [...state.expenses, expense] }),
  BudgetOverdue: (state, { lastDay }) => ({
    ...state,
    overdue: { lastDay, told: { chair: false, members: false, auditors: false } },
  }),
  BudgetOverdueAnnulled: ({ overdue: _, ...state }) => state,
  ChangedTermsNoted: ({ basis, ...state }, { terms }) => ({ ...state, basis: { ...basis, terms } }),
  BudgetInForce: (state, { on }) => ({ ...state, inForceOn: on }),
  BudgetClosed: (state, { on }) => ({ ...state, closed: { on } }),
  ReminderDue: told,
};

function adopted({ draft: _, ...state }: Begun, adoption: Adoption): Begun {
  return { ...state, adopted: adoption };
}

function told(state: Begun, { kind, step }: DataOf<'ReminderDue'>): Begun {
  const { overdue } = state;
  if (!overdue || (kind !== overdueChair && kind !== overdueAll)) return state;
  const news =
    kind === overdueChair ? { chair: true } : { members: true, ...(step >= auditorsStep && { auditors: true }) };
  return { ...state, overdue: { ...overdue, told: { ...overdue.told, ...news } } };
}
