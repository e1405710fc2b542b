import { civilDateAt } from '../../calendar/stockholm';
import type { Decided } from '../../command';
import { decideYearly } from '../../yearly/decide';
import { isToldByForbund, type YearlyCommand } from '../../yearly/yearly';
import type { YearEndCommand } from '../commands';
import { duties } from '../duties/duties';
import type { YearEndEvent } from '../events';
import { evolve } from '../evolve';
import { isComplete, type YearEndStarted, type YearEndState } from '../state';
import { recordAuditReport, sendAuditReports } from './audit';
import { askAboutDamages, recordDamages, recordDischarge } from './discharge';
import {
  adoptAnnualReport,
  beginYearEnd,
  draftAnnualReport,
  noteReportOverdue,
  sendOutcome,
  signAnnualReport,
} from './report';
import { type Decide, open } from './rules';

type Own = Exclude<YearEndCommand, { type: 'BeginYearEnd' }>;

const yearly = (command: Decided<YearlyCommand>, state: YearEndStarted): YearEndEvent[] =>
  decideYearly(command, state, duties(state));

const contents: { readonly [Type in Own['type']]: Decide<Type> } = {
  DraftAnnualReport: draftAnnualReport,
  AdoptAnnualReport: adoptAnnualReport,
  SignAnnualReport: signAnnualReport,
  SendOutcome: sendOutcome,
  RecordAuditReport: recordAuditReport,
  SendAuditReports: sendAuditReports,
  RecordDischarge: recordDischarge,
  RecordDamages: recordDamages,
  NoteReportOverdue: noteReportOverdue,
  AskAboutDamages: askAboutDamages,
  NoteSuccession: yearly,
  NoteStanding: yearly,
  NoteLiquidation: yearly,
  NoteLiquidationAnnulled: yearly,
  NoteDissolved: yearly,
  AdvanceClock: yearly,
  RemindNow: yearly,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<YearEndCommand>, state: YearEndState): YearEndEvent[] {
  if (command.type === 'BeginYearEnd') return beginYearEnd(command, state);
  // What the förbund tells is never refused, however late it comes.
  const begun = state.status === 'STARTED' && isToldByForbund(command.type) ? state : open(state);
  const one = contents[command.type] as (command: Own & { at: number }, state: YearEndStarted) => YearEndEvent[];
  return withClosing(begun, one(command, begun), command.at);
}

/** Closed when every member has answered for itself, and whoever refused has decided on damages. */
function withClosing(state: YearEndStarted, events: YearEndEvent[], at: number): YearEndEvent[] {
  const after = events.reduce<YearEndState>(evolve, state) as YearEndStarted;
  if (after.closedOn !== undefined || !isComplete(after)) return events;
  return [...events, { type: 'YearEndClosed', data: { on: civilDateAt(at) } }];
}
