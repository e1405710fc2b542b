import type { CivilDate } from '../calendar/civil-date';
import type { MachineEvent } from '../machine-events';
import type { Term } from '../mandates/terms';
import { sharesIfAny } from './agreed-shares';
import type { CharterChange } from './changed-terms';
import { charterNow } from './charter-by-day';
import { defaultTerms } from './charter-terms';
import type { Split } from './commands';
import { joined, left } from './composition';
import { noEnds, withoutNotice } from './ends';
import type { ForbundEvent } from './events';
import { evolveEnds } from './evolve-ends';
import { kindOf } from './office-terms';
import type { Begun, ForbundState, NotedBudget, Pending } from './state';

type DataOf<Type extends ForbundEvent['type']> = Extract<ForbundEvent, { type: Type }>['data'];
type Evolvers = { readonly [Type in ForbundEvent['type']]: (state: Begun, data: DataOf<Type>) => Begun };

/** The state after an event. Of the machine's own events only information not given changes anything. */
export function evolve(state: ForbundState, event: ForbundEvent | MachineEvent): ForbundState {
  if (event.type === 'ForbundBegun') return begun(event.data);
  if (state.status === 'NONE') return state;
  if (event.type === 'DutyMissed') return event.data.kind === 'inform' ? notInformed(state, event.data) : state;
  if (!Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type as keyof Evolvers] as (state: Begun, data: object) => Begun;
  return apply(state, event.data);
}

function begun({ handOver, exercise = false, clockShiftMs = 0 }: DataOf<'ForbundBegun'>): Begun {
  const { members, area, charter, terms = defaultTerms, operationsStartOn } = handOver;
  const firstYear = handOver.firstYear ?? Number(operationsStartOn.slice(0, 4));
  const nothing = { changes: [], children: {}, opened: {}, matters: {}, statements: [], debts: [], ends: noEnds };
  const informing = { informedThrough: firstYear - 1, informUntil: firstYear };
  const { firstBudgetOre, appointments = { board: {}, auditors: {} } } = handOver;
  const first = { appointments, ...(firstBudgetOre !== undefined && { firstBudgetOre }) };
  const adopted = { year: firstYear, adoptedOn: handOver.formedOn };
  const budgets =
    firstBudgetOre === undefined ? {} : asAdopted({ ...adopted, totalOre: firstBudgetOre }, members, terms);
  return {
    status: 'BEGUN',
    handOver,
    exercise,
    clockShiftMs,
    members,
    area,
    charter,
    terms,
    firstYear,
    operating: false,
    budgets,
    ...first,
    ...nothing,
    ...informing,
  };
}

/** A total that all members have adopted while the förbund was formed: its shares follow from law and agreement. */
function asAdopted(
  { year, totalOre, adoptedOn }: DataOf<'FirstBudgetNoted'>,
  ...[members, terms]: [Begun['members'], Begun['terms']]
): Record<string, NotedBudget> {
  const contributions = sharesIfAny(totalOre, members, terms);
  if (!contributions) return {};
  const rest = { headings: {}, adoptedOn, late: false, contributions, handedOver: true };
  return { [year]: { year, revision: 0, totalOre, ...rest } };
}

const notInformed = (state: Begun, { dueOn }: { dueOn: string }): Begun => ({
  ...state,
  informUntil: Math.max(state.informUntil, Number(dueOn.slice(0, 4)) + 1),
});

const evolvers: Evolvers = {
  ...evolveEnds,
  ForbundBegun: (state) => state,
  OperationsDayReached: (state) => ({ ...state, operating: true }),
  ChildOpened: (state, { kind, stream, on, year, term }) => ({
    ...state,
    children: { ...state.children, [stream]: { kind, openedOn: on } },
    opened: { ...state.opened, [kind]: { ...(year !== undefined && { year }), ...latest(term, state.opened[kind]) } },
  }),
  ChildClosed: ({ children, ...state }, { stream, on }) => {
    const child = children[stream];
    return { ...state, children: child ? { ...children, [stream]: { ...child, closedOn: on } } : children };
  },
  BudgetNoted: (state, budget) => ({ ...state, budgets: { ...state.budgets, [budget.year]: budget } }),
  AppointmentNoted: ({ appointments, ...state }, { office, member, ...seats }) => {
    const kind = kindOf(office);
    return { ...state, appointments: { ...appointments, [kind]: { ...appointments[kind], [member]: seats } } };
  },
  // What the year's own process has told prevails: it is told of this total, and tells what comes of it.
  FirstBudgetNoted: (state, first) => ({
    ...state,
    firstBudgetOre: first.totalOre,
    budgets: { ...asAdopted(first, state.members, state.terms), ...state.budgets },
  }),
  MemberSucceeded: (state, { predecessor, successor, from, was }) => ({
    ...state,
    members: state.members.map((member) =>
      member.id === predecessor
        ? { ...member, ...successor, before: [...(member.before ?? []), { ...was, until: from }] }
        : member,
    ),
  }),
  MatterApproved: (state, { key, matter, member, decidedOn }) =>
    withMatter(state, key, { matter, approvals: { ...state.matters[key]?.approvals, [member]: decidedOn } }),
  MatterApprovalTakenBack: withoutApproval,
  MatterAdopted: (state, { key, matter, adoptedOn }) => withMatter(state, key, { matter, adoptedOn }),
  MemberAdded: (state, { key, added, from, region, split }) => ({
    ...withSplit(applied(state, key), from, split),
    ...joined(state, { added: { ...added, joinedOn: from }, ...(region !== undefined && { region }) }),
  }),
  MemberRemoved: (state, { key, removed, from, split }) => ({
    ...withSplit(applied(state, key), from, split),
    ...left(state, removed),
    ends: withoutNotice(state.ends, removed),
  }),
  CharterChanged: (state, { key, charter, on, terms }) =>
    withChange(applied(state, key), { on, charter, ...(terms && { terms }) }),
  FeesDecided: (state, { key, principles, on }) => ({ ...applied(state, key), fees: { principles, on } }),
  InformationRecorded: (state, { on, subject }) => {
    const year = Number(on.slice(0, 4));
    const informedThrough = Math.max(state.informedThrough, year);
    const informUntil = Math.max(state.informUntil, informedThrough + 1);
    return { ...state, informedThrough, informUntil, lastInformed: { on, subject } };
  },
  StatementRequested: (state, { no, asks, answers, subject, decidedOn: requestedOn, by, agreed }) => ({
    ...state,
    statements: [...state.statements, { no, asks, answers, subject, requestedOn, by, agreed }],
  }),
  StatementAnswered: (state, { no, decidedOn: answeredOn }) => ({
    ...state,
    statements: state.statements.map((one) => (one.no === no ? { ...one, answeredOn } : one)),
  }),
  CreditTaken: (state) => state,
  ClockAdvanced: (state, { clockShiftMs }) => ({ ...state, clockShiftMs }),
  ReminderAsked: (state) => state,
  DebtEstablished: (state, { no, kind, ore, decidedOn: on }) => ({
    ...state,
    debts: [...state.debts, { no, kind, ore, on }],
  }),
  DebtCured: (state, { no, decidedOn: curedOn }) => ({
    ...state,
    debts: state.debts.map((one) => (one.no === no ? { ...one, curedOn } : one)),
  }),
};

/** The first term that the formation asks for may open after the one that follows it. */
const latest = (term: Term | undefined, { term: was }: { term?: Term } = {}): { term?: Term } => {
  const last = term && was && was.from > term.from ? was : term;
  return last ? { term: last } : {};
};

/** What nobody is for any more is no matter. */
function withoutApproval(state: Begun, { key, member }: DataOf<'MatterApprovalTakenBack'>): Begun {
  const { [key]: was, ...others } = state.matters;
  const { [member]: _, ...approvals } = was?.approvals ?? {};
  if (!was || Object.keys(approvals).length === 0) return { ...state, matters: others };
  return { ...state, matters: { ...others, [key]: { ...was, approvals } } };
}

function withMatter(state: Begun, key: string, news: Partial<Pending> & Pick<Pending, 'matter'>): Begun {
  const was = state.matters[key] ?? { approvals: {} };
  return { ...state, matters: { ...state.matters, [key]: { ...was, ...news } } };
}

function applied(state: Begun, key: string): Begun {
  const { [key]: was, ...others } = state.matters;
  return { ...state, matters: was ? { ...others, [key]: { ...was, applied: true } } : others };
}

function withChange(state: Begun, change: CharterChange): Begun {
  const now = { ...state, changes: [...state.changes, change] };
  return { ...now, ...charterNow(now) };
}

const withSplit = (state: Begun, on: CivilDate, split: Split | undefined): Begun =>
  split ? withChange(state, { on, terms: { split } }) : state;
