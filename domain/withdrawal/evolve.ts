import { evolveYearly, isYearly, type YearlyEvent } from '../yearly/yearly';
import type { WithdrawalEvent } from './events';
import type { WithdrawalStarted, WithdrawalState } from './state';

type Own = Exclude<WithdrawalEvent, YearlyEvent>;
type DataOf<Type> = Extract<Own, { type: Type }>['data'];
type Evolvers = { readonly [T in Own['type']]: (state: WithdrawalStarted, data: DataOf<T>) => WithdrawalStarted };

/** The state after an event; events of the machine's own change nothing. */
export function evolve(state: WithdrawalState, event: WithdrawalEvent): WithdrawalState {
  if (event.type === 'WithdrawalBegun') return begun(event.data);
  if (state.status === 'NONE') return state;
  if (isYearly(event)) return evolveYearly(state, event);
  if (!Object.hasOwn(evolvers, event.type)) return state;
  const apply = evolvers[event.type] as (state: WithdrawalStarted, data: object) => WithdrawalStarted;
  return apply(state, event.data);
}

const begun = ({ basis, notice, leaving = [], clockShiftMs = 0 }: DataOf<'WithdrawalBegun'>): WithdrawalStarted => ({
  status: 'STARTED',
  basis,
  notice,
  leaving,
  clockShiftMs,
  continuations: {},
  consents: {},
  lastYear: false,
  news: 0,
});

const evolvers: Evolvers = {
  WithdrawalBegun: (state) => state,
  ContinuationRecorded: (state, { member, evidence: _, ...continuation }) => ({
    ...state,
    news: state.news + 1,
    continuations: { ...state.continuations, [member]: continuation },
  }),
  ContinuationDecided: (state) => ({ ...state, news: state.news + 1 }),
  RevocationConsented: (state, { member, decidedOn }) => ({
    ...state,
    consents: { ...state.consents, [member]: decidedOn },
  }),
  RevocationAgreed: (state) => state,
  LastYearOfNoticeBegun: (state) => ({ ...state, lastYear: true }),
  NoticePeriodEnded: (state, { on, outcome }) => ({ ...state, ended: { on, outcome } }),
  ContinuationRestored: (state, { on }) => ({ ...state, ended: { on, outcome: 'CONTINUES' } }),
  MembersNoted: (state, { members, leaving = [] }) => ({ ...state, leaving, basis: { ...state.basis, members } }),
  // What was decided after its last day, as it now is, was decided too late (0.4 D18).
  NoticeCorrectionNoted: ({ notice: { clause: _, ...notice }, continuations, consents, ...state }, judged) => ({
    ...state,
    notice: { ...notice, ...judged },
    lastYear: false,
    continuations: within(continuations, ({ decidedOn }) => decidedOn <= judged.expiresOn),
    consents: within(consents, (consentedOn) => consentedOn <= judged.expiresOn),
  }),
  WithdrawalClosed: (state, { on, because }) => ({ ...state, closedOn: on, closedBecause: because }),
};

const within = <T>(all: Readonly<Record<string, T>>, inTime: (one: T) => boolean): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([, one]) => inTime(one)));
