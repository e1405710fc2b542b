import { evolveYearly, isYearly, of, type YearlyEvent } from '../yearly/yearly';
import type { YearEndEvent } from './events';
import type { YearEndStarted, YearEndState } from './state';

type Own = Exclude<YearEndEvent, YearlyEvent>;
type DataOf<Type> = Extract<Own, { type: Type }>['data'];
type Evolvers = { readonly [T in Own['type']]: (state: YearEndStarted, data: DataOf<T>) => YearEndStarted };

/** The state after an event; events of the machine's own change nothing. */
export function evolve(state: YearEndState, event: YearEndEvent): YearEndState {
  if (event.type === 'YearEndBegun') return begun(event.data);
  if (state.status === 'NONE') return state;
  if (isYearly(event)) return evolveYearly(state, event);
  if (!Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type] as (state: YearEndStarted, data: object) => YearEndStarted;
  return apply(state, event.data);
}

function begun({ basis, year, clockShiftMs }: DataOf<'YearEndBegun'>): YearEndStarted {
  const nothing = { outcomeSentTo: {}, audits: [], auditsSentTo: {}, discharges: {}, damages: {}, asked: {} };
  return { status: 'STARTED', basis, year, clockShiftMs: clockShiftMs ?? 0, ...nothing, lacks: [] };
}

const evolvers: Evolvers = {
  YearEndBegun: (state) => state,
  AnnualReportDrafted: (state, { parts, evidence }) => ({ ...state, draft: { parts, evidence } }),
  AnnualReportAdopted: (state, { decidedOn, late, breach }) => ({
    ...state,
    adopted: { decidedOn, late },
    lacks: [...state.lacks, ...(breach?.lacks ?? [])],
  }),
  AnnualReportOverdue: (state, { dueOn }) => ({ ...state, overdue: { dueOn } }),
  ReportOverdueAnnulled: ({ overdue: _, ...state }) => state,
  AnnualReportSigned: (state, { signatures, decidedOn }) => ({
    ...state,
    signed: { signatures, decidedOn },
    lacks: state.lacks.filter((one) => one !== 'REPORT_NOT_SIGNED'),
  }),
  OutcomeSent: (state, { to, decidedOn }) => ({
    ...state,
    outcomeSentTo: { ...state.outcomeSentTo, ...Object.fromEntries(to.map((id) => [id, decidedOn])) },
  }),
  AuditReportIssued: (state, { accounts, opinion, remark, decidedOn, on, breach }) => ({
    ...state,
    audits: [...state.audits, { accounts, opinion, remark, decidedOn, on }],
    lacks: [...state.lacks, ...(breach?.lacks ?? [])],
  }),
  AuditReportsSent: (state, { to, accounts }) => ({
    ...state,
    auditsSentTo: {
      ...state.auditsSentTo,
      ...Object.fromEntries(to.map((id) => [id, [...new Set([...(of(state.auditsSentTo, id) ?? []), ...accounts])]])),
    },
  }),
  DischargeDecided: (state, { member, ...decided }) => ({
    ...state,
    discharges: { ...state.discharges, [member]: decided },
  }),
  DamagesDecided: (state, { member, claim, body, decidedOn, evidence }) => ({
    ...state,
    damages: { ...state.damages, [member]: { claim, body, decidedOn, evidence } },
  }),
  DamagesStillOpen: (state, { member, times }) => ({ ...state, asked: { ...state.asked, [member]: times } }),
  YearEndClosed: (state, { on }) => ({ ...state, closedOn: on }),
};
