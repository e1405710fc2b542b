import type { Decided } from '../../command';
import type { ContributionsCommand } from '../commands';
import type { ContributionsEvent } from '../events';
import type { ContributionsState } from '../state';
import { endYear, noteOverdue, notifyPayers, remindLatePayer, tellBoard } from './consequences';
import { acceptPayment, creditPayment, recordPayments, refundPayment } from './payments';
import type { Decide } from './rules';
import { beginContributions, callShortfall, reviseContributions } from './schedule';
import { yearly } from './steering';

/** What each command comes to. */
const contents: { readonly [Type in ContributionsCommand['type']]: Decide<Type> } = {
  BeginContributions: beginContributions,
  ReviseContributions: reviseContributions,
  RecordPayments: recordPayments,
  AcceptPayment: acceptPayment,
  CreditPayment: creditPayment,
  RefundPayment: refundPayment,
  CallShortfall: callShortfall,
  NoteSuccession: yearly,
  NoteStanding: yearly,
  NoteLiquidation: yearly,
  NoteLiquidationAnnulled: yearly,
  NoteDissolved: yearly,
  AdvanceClock: yearly,
  RemindNow: yearly,
  NotifyPayers: notifyPayers,
  NoteOverdue: noteOverdue,
  RemindLatePayer: remindLatePayer,
  TellBoard: tellBoard,
  EndYear: endYear,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<ContributionsCommand>, state: ContributionsState): ContributionsEvent[] {
  const one = contents[command.type] as (
    command: Decided<ContributionsCommand>,
    state: ContributionsState,
  ) => ContributionsEvent[];
  return one(command, state);
}
