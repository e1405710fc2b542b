import type { CivilDate } from '../calendar/civil-date';
import type { CharterVersion } from '../charter/charter';
import type { Command } from '../command';
import type { Basis, BasisMember } from '../forbund/basis';
import type { ContinuedTerms } from '../forbund/changed-terms';
import type { Split } from '../forbund/commands';
import type { Judged, NoticeOfWithdrawal } from '../forbund/notice';
import type { YearlyCommand } from '../yearly/yearly';

/** A member's notice as the förbund took it, under the charter that was in force when it was received (27 §, 0.4 D17). */
export type Notice = NoticeOfWithdrawal;

export type WithdrawalCommand =
  | Command<'BeginWithdrawal', { basis: Basis; notice: Notice; leaving?: readonly string[]; clockShiftMs?: number }>
  /** A remaining member goes on without the one that leaves, under this text, what it changes, and this split inside its side. */
  | Command<
      'DecideContinuation',
      { member: string; body?: string; charter: CharterVersion; split?: Split; terms?: ContinuedTerms }
    >
  | Command<'ConsentToRevocation', { member: string; body?: string }>
  /* Told by the förbund. */
  /** `leaving`: members whose own notice runs out on the same day or before: none of those who remain (0.4 D18). */
  | Command<'NoteMembers', { members: readonly BasisMember[]; leaving?: readonly string[] }>
  /** A change of the charter of its day was recorded after the notice (0.4 D1). */
  | Command<'NoteNoticeCorrected', Judged>
  /** Something has been distributed: the liquidation can no longer be annulled. */
  | Command<'NoteDistributed', { on: CivilDate }>
  | YearlyCommand
  /* What follows by itself from a date: never refused. */
  | Command<'BeginLastYear', { on: CivilDate }>
  | Command<'ExpireNotice', { on: CivilDate }>;
