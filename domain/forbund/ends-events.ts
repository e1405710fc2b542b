import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { Continuation, LiquidationTrigger, RaisedDispute, RaisedInsats } from './ends';
import type { Judged, NoticeOfWithdrawal } from './notice';

type Told = { stream: string; on: CivilDate };
/** The act that the law stood as, as everywhere in this process. */
type ByLaw = { law: string };

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type EndsEvent =
  | Event<'NoticeGiven', NoticeOfWithdrawal & ByLaw & { stream: string }>
  /** The charter of its day was changed by a decision that was recorded after it (0.4 D1). */
  | Event<'NoticeCorrected', Judged & ByLaw & { stream: string; member: string; receivedOn: CivilDate }>
  | Event<'NoticeWithdrawn', Told & { member: string }>
  | Event<'NoticeRanOut', Told & { member: string; outcome: 'LIQUIDATION' | 'CONTINUES' }>
  /** All consented in time, recorded after the expiry (0.4 D1). */
  | Event<'RevocationNoted', Told & { member: string }>
  /** `awaits`: recorded in time, and what comes of another notice of that day is not known yet. */
  | Event<'ContinuationNoted', Told & { member: string; awaits?: 'SAME_DAY' } & Continuation>
  | Event<
      'LiquidationEntered',
      ByLaw & {
        stream: string;
        no: number;
        enteredOn: CivilDate;
        trigger: LiquidationTrigger;
        withdrawing: readonly string[];
        evidence?: Evidence;
      }
    >
  | Event<'LiquidationCalledOff', Told>
  | Event<'DistributionNoted', Told>
  | Event<'ForbundDissolved', Told>
  | Event<'ForbundReopened', Told>
  | Event<'InsatsRaised', RaisedInsats & ByLaw & { stream: string; evidence?: Evidence }>
  | Event<'DisputeRaised', RaisedDispute & ByLaw & { stream: string; evidence?: Evidence }>
  | Event<'ArchiveAgreed', ByLaw & { key: string; kommun: string; on: CivilDate }>;
