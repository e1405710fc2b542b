import type { ForbundEvent } from './events';
import type { EndsEvent } from './ends-events';
import { continuationOf, type Ends, type Notice, noticesOf, onceCalledOff } from './ends';
import type { Begun } from './state';

type DataOf<Type extends EndsEvent['type']> = Extract<ForbundEvent, { type: Type }>['data'];

/** How the events of a förbund's end change what is known. */
export const evolveEnds: { readonly [Type in EndsEvent['type']]: (state: Begun, data: DataOf<Type>) => Begun } = {
  NoticeGiven: (state, { law: _, ...notice }) => withNotice(state, notice.stream, { ...notice, status: 'RUNNING' }),
  NoticeCorrected: (state, { stream, law: _, ...judged }) => {
    const { clause: __, ...was } = state.ends.notices[stream] ?? {};
    return 'status' in was ? withNotice(state, stream, { ...was, ...judged }) : state;
  },
  NoticeWithdrawn: (state, { stream }) => changed(state, stream, { status: 'REVOKED' }),
  NoticeRanOut: (state, { stream, outcome }) =>
    changed(state, stream, { status: outcome === 'CONTINUES' ? 'CONTINUED' : 'EXPIRED' }),
  RevocationNoted: (state, { stream, on }) => changed(state, stream, { revokedOn: on }),
  ContinuationNoted: (state, { stream, ...continuation }) =>
    changed(state, stream, { continuation: continuationOf(continuation) }),
  LiquidationEntered: (state, { law: _, evidence: __, ...liquidation }) =>
    withEnds(state, { liquidation, liquidations: liquidation.no }),
  LiquidationCalledOff: (state) => {
    const { liquidation: _, ...ends } = state.ends;
    const revoked = noticesOf(ends).filter(({ status, revokedOn }) => status === 'EXPIRED' && revokedOn !== undefined);
    const { gone } = onceCalledOff(ends);
    const news = [
      ...revoked.map(({ stream }) => ({ stream, status: 'REVOKED' as const })),
      ...gone.map(({ stream }) => ({ stream, status: 'CONTINUED' as const })),
    ];
    return news.reduce<Begun>((now, { stream, status }) => changed(now, stream, { status }), { ...state, ends });
  },
  DistributionNoted: (state, { on }) =>
    state.ends.liquidation ? withEnds(state, { liquidation: { ...state.ends.liquidation, distributedOn: on } }) : state,
  ForbundDissolved: (state, { on }) => withEnds(state, { dissolvedOn: on }),
  ForbundReopened: (state) => {
    const { dissolvedOn: _, ...ends } = state.ends;
    return { ...state, ends };
  },
  InsatsRaised: (state, { stream, no, title, neededOn }) =>
    withEnds(state, { insatser: { ...state.ends.insatser, [stream]: { no, title, neededOn } } }),
  DisputeRaised: (state, { stream, no, member, subject, raisedOn, forum }) =>
    withEnds(state, { disputes: { ...state.ends.disputes, [stream]: { no, member, subject, raisedOn, forum } } }),
  ArchiveAgreed: (state, { key, kommun, on }) => {
    const was = state.matters[key];
    const matters = was ? { ...state.matters, [key]: { ...was, applied: true } } : state.matters;
    return withEnds({ ...state, matters }, { archive: { kommun, on } });
  },
};

const withEnds = (state: Begun, news: Partial<Ends>): Begun => ({ ...state, ends: { ...state.ends, ...news } });

const withNotice = (state: Begun, stream: string, notice: Notice): Begun =>
  withEnds(state, { notices: { ...state.ends.notices, [stream]: notice } });

function changed(state: Begun, stream: string, news: Partial<Notice>): Begun {
  const notice = state.ends.notices[stream];
  return notice ? withNotice(state, stream, { ...notice, ...news }) : state;
}
