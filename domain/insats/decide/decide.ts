import { civilDateAt } from '../../calendar/stockholm';
import type { Decided } from '../../command';
import { decideYearly } from '../../yearly/decide';
import { isOver, type YearlyCommand } from '../../yearly/yearly';
import type { InsatsCommand } from '../commands';
import { duties } from '../duties/duties';
import type { InsatsEvent } from '../events';
import { evolve } from '../evolve';
import type { Begun, InsatsState } from '../state';
import { closes } from '../settling';
import { beginInsats } from './begin';
import { setNoticeDeadline } from './deadline';
import { setDirections } from './directions';
import { endInsats, passLastDay } from './end';
import { agreeInsats, fundInsats } from './fund';
import { prepareInsats, proposeInsats } from './propose';
import { payRequisition, reallocateFunds, rejectRequisition, requisitionPayment } from './requisition';
import { type Decide, open } from './rules';
import { evaluateInsats, followUpInsats, registerInsats, startInsats } from './run';
import { missNoticeDeadline, noteAuthority, noteOwnerExtended, informOfReversal, recordWord } from './word';

type Own = Exclude<InsatsCommand, { type: 'BeginInsats' }>;

const yearly = (command: Decided<YearlyCommand>, state: Begun): InsatsEvent[] =>
  decideYearly(command, state, duties(state));

const contents: { readonly [Type in Own['type']]: Decide<Type> } = {
  ProposeInsats: proposeInsats,
  PrepareInsats: prepareInsats,
  FundInsats: fundInsats,
  AgreeInsats: agreeInsats,
  RegisterInsats: registerInsats,
  StartInsats: startInsats,
  FollowUpInsats: followUpInsats,
  EvaluateInsats: evaluateInsats,
  EndInsats: endInsats,
  SetDirections: setDirections,
  SetNoticeDeadline: setNoticeDeadline,
  RecordWord: recordWord,
  InformOfReversal: informOfReversal,
  RequisitionPayment: requisitionPayment,
  RejectRequisition: rejectRequisition,
  PayRequisition: payRequisition,
  ReallocateFunds: reallocateFunds,
  NoteOwnerExtended: noteOwnerExtended,
  NoteAuthority: noteAuthority,
  MissNoticeDeadline: missNoticeDeadline,
  PassLastDay: passLastDay,
  // Closing is asked after every command: this one only says that time has passed.
  CloseInsats: () => [],
  NoteSuccession: yearly,
  NoteStanding: yearly,
  NoteLiquidation: yearly,
  NoteLiquidationAnnulled: yearly,
  NoteDissolved: yearly,
  AdvanceClock: yearly,
  RemindNow: yearly,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<InsatsCommand>, state: InsatsState): InsatsEvent[] {
  if (command.type === 'BeginInsats') return beginInsats(command, state);
  if (state.status === 'BEGUN' && isOver(state) && isTold(command.type)) return [];
  const begun = open(state);
  const one = contents[command.type] as (command: Own & { at: number }, state: Begun) => InsatsEvent[];
  return withClosing(begun, one(command, begun), command.at);
}

/** What other processes tell, and what the clock brings, is never refused, however late it comes. */
const isTold = (type: string): boolean => type.startsWith('Note') || own.includes(type);

/** Commands that only the passing of time gives. */
export const own: readonly string[] = ['MissNoticeDeadline', 'PassLastDay', 'CloseInsats'];

/** Closed when it has ended, all is paid and evaluated, and the time for the last requisitions is over. */
function withClosing(state: Begun, events: InsatsEvent[], at: number): InsatsEvent[] {
  const after = events.reduce<InsatsState>(evolve, state) as Begun;
  const today = civilDateAt(at);
  return !isOver(after) && closes(after, today) ? [...events, { type: 'InsatsClosed', data: { on: today } }] : events;
}
