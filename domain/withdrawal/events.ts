import type { CivilDate } from '../calendar/civil-date';
import type { CharterVersion } from '../charter/charter';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { Basis, BasisMember } from '../forbund/basis';
import type { ContinuedTerms } from '../forbund/changed-terms';
import type { Split } from '../forbund/commands';
import type { Judged } from '../forbund/notice';
import type { YearlyEvent } from '../yearly/yearly';
import type { Notice } from './commands';

/** The text that the remaining members go on under. */
export type Text = { charter: CharterVersion; split?: Split; terms?: ContinuedTerms };

/** What the end of the notice comes to. */
export type Outcome = 'LIQUIDATION' | 'CONTINUES';

/** LEFT: the member is gone by other means. DISTRIBUTED: the liquidation can no longer be annulled. */
export type Because = 'REVOKED' | 'CONTINUED' | 'DISTRIBUTED' | 'LEFT';

type Decided = { member: string; body: string; decidedOn: CivilDate; evidence?: Evidence };

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type WithdrawalEvent =
  | Event<'WithdrawalBegun', { basis: Basis; notice: Notice; leaving?: readonly string[]; clockShiftMs?: number }>
  | Event<'ContinuationRecorded', Decided & Text>
  /** All remaining members have decided to go on under one text; `decidedOn` is the day of the last of them. */
  | Event<'ContinuationDecided', Text & { decidedOn: CivilDate }>
  | Event<'RevocationConsented', Decided>
  /** All members consent; `on` is the day of the last of them. */
  | Event<'RevocationAgreed', { on: CivilDate }>
  | Event<'LastYearOfNoticeBegun', { on: CivilDate }>
  /** `on` is the last day of the notice, whenever it was recorded. */
  | Event<'NoticePeriodEnded', { on: CivilDate; outcome: Outcome } & Partial<Text>>
  /** Decided in time, recorded after the notice had run out: the liquidation is annulled (0.4 D1). */
  | Event<'ContinuationRestored', Text & { on: CivilDate; decidedOn: CivilDate }>
  | Event<'MembersNoted', { members: readonly BasisMember[]; leaving?: readonly string[] }>
  | Event<'NoticeCorrectionNoted', Judged>
  | Event<'WithdrawalClosed', { on: CivilDate; because: Because }>
  | YearlyEvent;
