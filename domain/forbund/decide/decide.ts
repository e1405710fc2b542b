import type { Decided } from '../../command';
import type { ForbundCommand } from '../commands';
import type { ForbundEvent } from '../events';
import type { ForbundState } from '../state';
import { beginForbund, noteBudgetAdopted, noteClosed, noteOperationsDay, openChild, succeedMember } from './begin';
import { cureDebt, proposeDebt } from './debt';
import { noteAppointed, noteFirstBudget } from './formation-news';
import { answerStatement, recordInformation, requestStatement } from './informing';
import {
  endByCharter,
  enterLiquidation,
  noteAnnulled,
  noteDissolved,
  noteDistributed,
  noteReopened,
} from './liquidation';
import { applyMatter, approve } from './matters';
import { giveNotice, noteContinued, noteNoticeExpired, noteNoticeRevoked } from './notices';
import { raiseDispute, raiseInsats } from './raising';
import type { Decide } from './rules';
import { advanceClock, remindNow } from './steering';
import { takeBackApproval } from './take-back';

const contents: { readonly [Type in ForbundCommand['type']]: Decide<Type> } = {
  BeginForbund: beginForbund,
  NoteBudgetAdopted: noteBudgetAdopted,
  NoteAppointed: noteAppointed,
  NoteFirstBudget: noteFirstBudget,
  NoteClosed: noteClosed,
  Approve: approve,
  TakeBackApproval: takeBackApproval,
  RecordInformation: recordInformation,
  RequestStatement: requestStatement,
  AnswerStatement: answerStatement,
  ProposeDebt: proposeDebt,
  CureDebt: cureDebt,
  GiveNotice: giveNotice,
  NoteNoticeRevoked: noteNoticeRevoked,
  NoteNoticeExpired: noteNoticeExpired,
  NoteContinued: noteContinued,
  EnterLiquidation: enterLiquidation,
  EndByCharter: endByCharter,
  NoteAnnulled: noteAnnulled,
  NoteDistributed: noteDistributed,
  NoteDissolved: noteDissolved,
  NoteReopened: noteReopened,
  RaiseInsats: raiseInsats,
  RaiseDispute: raiseDispute,
  AdvanceClock: advanceClock,
  RemindNow: remindNow,
  OpenChild: openChild,
  SucceedMember: succeedMember,
  ApplyMatter: applyMatter,
  NoteOperationsDay: noteOperationsDay,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<ForbundCommand>, state: ForbundState): ForbundEvent[] {
  const one = contents[command.type] as (command: Decided<ForbundCommand>, state: ForbundState) => ForbundEvent[];
  return one(command, state);
}
