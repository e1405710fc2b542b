import type { CivilDate } from '../calendar/civil-date';
import type { Command } from '../command';
import type { Basis } from '../forbund/basis';
import type { RaisedDispute } from '../forbund/ends';
import type { DisputeForum } from '../forbund/end-terms';
import type { YearlyCommand } from '../yearly/yearly';

/** The two there are: the text covers "förbundet och dess medlemmar" alone (S3:289). */
export type Side = 'FORBUND' | 'MEMBER';

/** Where it may be taken in fact; an administrative court hears appeals on legality (28 §), which are no disputes. */
export type Forum = DisputeForum | 'ADMINISTRATIVE_COURT';

export type DisputeOutcome = 'FOR_FORBUND' | 'FOR_MEMBER' | 'IN_PART';

type Nothing = Record<string, never>;

export type DisputeCommand =
  /** `forum`: the charter's, as it was the day the dispute was raised. */
  | Command<'BeginDispute', { basis: Basis; clockShiftMs?: number } & RaisedDispute>
  /** `decidedOn` is the day they met, or wrote. */
  | Command<'RecordNegotiation', Nothing>
  /** `decidedOn` is the day it was filed; `nevertheless`: at another forum than the charter's, and why (0.4 D9). */
  | Command<'FileDispute', { forum: Forum; by: Side; caseNumber?: string; nevertheless?: string }>
  /** The judgment or award that is final; `decidedOn` is its own day. */
  | Command<'DecideDispute', { outcome: DisputeOutcome }>
  | Command<'SettleDispute', Nothing>
  | YearlyCommand
  /* What follows by itself from a date: never refused. */
  | Command<'PassDisputeYear', { on: CivilDate }>;
