import { civilDateAt } from '../../calendar/stockholm';
import type { Decided } from '../../command';
import { decideYearly } from '../../yearly/decide';
import { isToldByForbund, type YearlyCommand } from '../../yearly/yearly';
import type { FollowUpCommand } from '../commands';
import { duties } from '../duties/duties';
import type { FollowUpEvent } from '../events';
import { evolve } from '../evolve';
import { type FollowUpStarted, type FollowUpState, isDone } from '../state';
import { beginFollowUp, noteBudget } from './begin';
import { draftFollowUp } from './report';
import { type Decide, open } from './rules';
import { handleFollowUp, sendFollowUp } from './send';
import { closePeriod, endYear, recordEvaluation } from './year';

type Own = Exclude<FollowUpCommand, { type: 'BeginFollowUp' }>;

const yearly = (command: Decided<YearlyCommand>, state: FollowUpStarted): FollowUpEvent[] =>
  decideYearly(command, state, duties(state));

const contents: { readonly [Type in Own['type']]: Decide<Type> } = {
  NoteBudget: noteBudget,
  DraftFollowUp: draftFollowUp,
  HandleFollowUp: handleFollowUp,
  SendFollowUp: sendFollowUp,
  RecordEvaluation: recordEvaluation,
  ClosePeriod: closePeriod,
  EndYear: endYear,
  NoteSuccession: yearly,
  NoteStanding: yearly,
  NoteLiquidation: yearly,
  NoteLiquidationAnnulled: yearly,
  NoteDissolved: yearly,
  AdvanceClock: yearly,
  RemindNow: yearly,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<FollowUpCommand>, state: FollowUpState): FollowUpEvent[] {
  if (command.type === 'BeginFollowUp') return beginFollowUp(command, state);
  const begun = state.status === 'STARTED' && isTold(command.type) ? state : open(state);
  const one = contents[command.type] as (command: Own & { at: number }, state: FollowUpStarted) => FollowUpEvent[];
  return withClosing(begun, one(command, begun), command.at);
}

/** What other processes tell is never refused, however late it comes. */
const isTold = (type: string): boolean => type === 'NoteBudget' || isToldByForbund(type);

/** Closed when the year is over and every period's report has been sent to all members. */
function withClosing(state: FollowUpStarted, events: FollowUpEvent[], at: number): FollowUpEvent[] {
  const after = events.reduce<FollowUpState>(evolve, state) as FollowUpStarted;
  const over =
    after.yearOver &&
    after.closedOn === undefined &&
    (after.inLiquidationSince !== undefined || after.periods.every((one) => isDone(after, one)));
  return over ? [...events, { type: 'FollowUpClosed', data: { on: civilDateAt(at) } }] : events;
}
