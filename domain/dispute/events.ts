import type { CivilDate } from '../calendar/civil-date';
import type { Evidence } from '../command';
import type { Event } from '../decider';
import type { Basis } from '../forbund/basis';
import type { DisputeForum } from '../forbund/end-terms';
import type { RaisedDispute } from '../forbund/ends';
import type { YearlyEvent } from '../yearly/yearly';
import type { DisputeOutcome, Forum, Side } from './commands';

/** It was filed elsewhere than the charter says, and why. */
export type WrongForum = Readonly<{ charterForum: DisputeForum; reason: string }>;

// Stored for ever: rename nothing, repurpose nothing, add fields only as optional.
export type DisputeEvent =
  | Event<'DisputeBegun', { basis: Basis; clockShiftMs?: number } & RaisedDispute>
  | Event<'DisputeNegotiated', { decidedOn: CivilDate; evidence?: Evidence }>
  | Event<
      'DisputeFiled',
      {
        forum: Forum;
        by: Side;
        caseNumber?: string;
        decidedOn: CivilDate;
        evidence: Evidence;
        breach?: WrongForum;
      }
    >
  | Event<'DisputeDecided', { forum: Forum; outcome: DisputeOutcome; decidedOn: CivilDate; evidence: Evidence }>
  | Event<'DisputeSettled', { decidedOn: CivilDate; evidence: Evidence }>
  /** A year has passed with nothing recorded. */
  | Event<'DisputeYearPassed', { on: CivilDate }>
  | Event<'DisputeClosed', { on: CivilDate; because: 'DECIDED' | 'SETTLED' }>
  | YearlyEvent;
