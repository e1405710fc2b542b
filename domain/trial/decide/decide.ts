import { civilDateAt } from '../../calendar/stockholm';
import type { Decided } from '../../command';
import type { TrialCommand } from '../commands';
import { liquidation } from '../duties/office-duties';
import type { TrialEvent } from '../events';
import type { TrialGoing, TrialState } from '../state';
import { closeBooks, endTrial, missEvaluation, noteClosed, noteClosing } from './by-the-clock';
import { announceClosure, recordInformation } from './closure';
import { delegateMandate, raiseInsats, recordEvaluation, recordLiquidation, takeStand } from './matters';
import { proposeExtension, recordAdjustment, recordNamndDecision } from './namnd';
import { deliverOrder, giveOrder, missOrder } from './orders';
import { decideExtension } from './principal';
import { keepRecord, recordClaim, recordStage } from './records';
import { recordRiksdagDecision } from './riksdag';
import { after, type Decide, going } from './rules';
import { advanceClock, remindNow, startTrial } from './start';
import { noteForbundStart, replanTarget } from './target';

type Own = Exclude<TrialCommand, { type: 'StartTrial' }>;

/** Every command and what decides it. */
const contents: { readonly [Type in Own['type']]: Decide<Type> } = {
  ProposeExtension: proposeExtension,
  RecordNamndDecision: recordNamndDecision,
  RecordAdjustment: recordAdjustment,
  KeepRecord: keepRecord,
  RecordStage: recordStage,
  DecideExtension: decideExtension,
  RecordClaim: recordClaim,
  RecordRiksdagDecision: recordRiksdagDecision,
  GiveOrder: giveOrder,
  DeliverOrder: deliverOrder,
  ReplanTarget: replanTarget,
  AnnounceClosure: announceClosure,
  RecordInformation: recordInformation,
  RecordEvaluation: recordEvaluation,
  DelegateMandate: delegateMandate,
  TakeStand: takeStand,
  RaiseInsats: raiseInsats,
  RecordLiquidation: recordLiquidation,
  AdvanceClock: advanceClock,
  RemindNow: remindNow,
  NoteClosed: noteClosed,
  NoteForbundStart: noteForbundStart,
  EndTrial: endTrial,
  NoteClosing: noteClosing,
  MissOrder: missOrder,
  MissEvaluation: missEvaluation,
  CloseBooks: closeBooks,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<TrialCommand>, state: TrialState): TrialEvent[] {
  if (command.type === 'StartTrial') return startTrial(command, state);
  const begun = isTold(command.type) && state.status === 'STARTED' ? state : going(state);
  const one = contents[command.type] as (command: Own & { at: number }, state: TrialGoing) => TrialEvent[];
  return withClosing(begun, one(command, begun), command.at);
}

const isTold = (type: string): boolean => type === 'NoteClosed' || type === 'NoteForbundStart';

/** Its record is closed when it has ended, its insatser are closed, and nothing of it is owed. */
function withClosing(state: TrialGoing, events: TrialEvent[], at: number): TrialEvent[] {
  const next = after(state, events);
  const { endedOn, booksClosed, insatser, closedOn } = next;
  const isOver = endedOn !== undefined && booksClosed === true && insatser.every((one) => one.closedOn !== undefined);
  if (!isOver || closedOn !== undefined || liquidation(next).length > 0) return events;
  return [...events, { type: 'TrialClosed', data: { on: civilDateAt(at) } }];
}
