import type { Decided } from '../../command';
import type { BudgetCommand } from '../commands';
import type { BudgetEvent } from '../events';
import type { BudgetState } from '../state';
import { adoptBudget } from './adopt';
import { beginBudget } from './begin';
import { noteChangedTerms } from './changed-terms';
import { decideExpense } from './expense';
import { adoptAsMember, recordCommitment } from './members';
import { noteFirstBudget } from './first-budget';
import { announceMeeting, draftBudget, publishDraft, recordNeeds, recordStateAllocation } from './prepare';
import { reviseBudget } from './revise';
import type { Decide } from './rules';
import { holdSamrad, inviteToSamrad, recordInvitation, recordSamradAnswer } from './samrad';
import { bringIntoForce, closeBudget, noteOverdue, yearly } from './steering';

/** What each command comes to. */
const contents: { readonly [Type in BudgetCommand['type']]: Decide<Type> } = {
  BeginBudget: beginBudget,
  RecordNeeds: recordNeeds,
  RecordStateAllocation: recordStateAllocation,
  DraftBudget: draftBudget,
  InviteToSamrad: inviteToSamrad,
  RecordInvitation: recordInvitation,
  HoldSamrad: holdSamrad,
  RecordSamradAnswer: recordSamradAnswer,
  AnnounceMeeting: announceMeeting,
  PublishDraft: publishDraft,
  AdoptBudget: adoptBudget,
  ReviseBudget: reviseBudget,
  AdoptAsMember: adoptAsMember,
  NoteFirstBudget: noteFirstBudget,
  NoteChangedTerms: noteChangedTerms,
  RecordCommitment: recordCommitment,
  DecideExpense: decideExpense,
  NoteSuccession: yearly,
  NoteStanding: yearly,
  NoteLiquidation: yearly,
  NoteLiquidationAnnulled: yearly,
  NoteDissolved: yearly,
  AdvanceClock: yearly,
  RemindNow: yearly,
  NoteOverdue: noteOverdue,
  BringIntoForce: bringIntoForce,
  CloseBudget: closeBudget,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<BudgetCommand>, state: BudgetState): BudgetEvent[] {
  const one = contents[command.type] as (command: Decided<BudgetCommand>, state: BudgetState) => BudgetEvent[];
  return one(command, state);
}
