import type { Decided } from '../../command';
import type { FormationCommand } from '../commands';
import type { FormationEvent } from '../events';
import type { FormationState } from '../state';
import { recordCommitment } from './commitment';
import { confirmText, waiveCondition } from './confirm';
import { completeFormation, lapse, noteLastSafeDayPassed, noteOperationsStart, notePlanBroken } from './consequences';
import { consolidateText } from './consolidate';
import { recordDecision } from './decision';
import { adoptFirstBudget, appointAuditor, appointBoard, recordPracticalItem } from './gates';
import { approveNewDate } from './new-date';
import { remindNow } from './remind';
import type { Decide } from './rules';
import { sendOutCharter } from './send-out';
import { recordStage } from './stage';
import { noteTrialEnded, noteTrialGoesOn, recordTrialEnd } from './trial';
import { advanceClock, startFormation, withdrawFormation } from './start';

/** What each command comes to. */
const contents: { readonly [Type in FormationCommand['type']]: Decide<Type> } = {
  StartFormation: startFormation,
  SendOutCharter: sendOutCharter,
  RecordStage: recordStage,
  RecordDecision: recordDecision,
  ConsolidateText: consolidateText,
  ConfirmText: confirmText,
  WaiveCondition: waiveCondition,
  WithdrawFormation: withdrawFormation,
  ApproveNewDate: approveNewDate,
  RecordCommitment: recordCommitment,
  AppointAuditor: appointAuditor,
  AppointBoard: appointBoard,
  AdoptFirstBudget: adoptFirstBudget,
  RecordTrialEnd: recordTrialEnd,
  NoteTrialEnded: noteTrialEnded,
  NoteTrialGoesOn: noteTrialGoesOn,
  RecordPracticalItem: recordPracticalItem,
  AdvanceClock: advanceClock,
  RemindNow: remindNow,
  Lapse: lapse,
  CompleteFormation: completeFormation,
  NoteOperationsStart: noteOperationsStart,
  NoteLastSafeDayPassed: noteLastSafeDayPassed,
  NotePlanBroken: notePlanBroken,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<FormationCommand>, state: FormationState): FormationEvent[] {
  const one = contents[command.type] as (command: Decided<FormationCommand>, state: FormationState) => FormationEvent[];
  return one(command, state);
}
