import { civilDateAt } from '../../calendar/stockholm';
import type { Decided } from '../../command';
import { evidenceIfAny } from '../../dated';
import { Rejected } from '../../rejected';
import { decideYearly } from '../../yearly/decide';
import { isOver, isToldByForbund, type YearlyCommand } from '../../yearly/yearly';
import type { DisputeCommand } from '../commands';
import { duties } from '../duties';
import type { DisputeEvent } from '../events';
import { lookOn, type DisputeStarted, type DisputeState } from '../state';
import { decideDispute, settleDispute } from './end';
import { fileDispute } from './file';
import { begun, dayWithin, type Decide, type Of, open } from './rules';

type Own = Exclude<DisputeCommand, { type: 'BeginDispute' }>;

const yearly = (command: Decided<YearlyCommand>, state: DisputeStarted): DisputeEvent[] =>
  decideYearly(command, isToldByForbund(command.type) ? state : open(state), duties(state));

/** That they negotiate, before or after it was filed. No source makes it a condition for filing. */
const recordNegotiation: Decide<'RecordNegotiation'> = (command, state) => {
  const decidedOn = dayWithin(command, state);
  if (state.negotiations.includes(decidedOn)) return [];
  open(state);
  return [{ type: 'DisputeNegotiated', data: { decidedOn, ...evidenceIfAny(command) } }];
};

/** Nobody is there to be refused: what no longer applies adds nothing. */
const passYear: Decide<'PassDisputeYear'> = ({ data: { on }, at }, state) =>
  isOver(state) || lookOn(state) !== on || civilDateAt(at) <= on ? [] : [{ type: 'DisputeYearPassed', data: { on } }];

const contents: { readonly [Type in Own['type']]: Decide<Type> } = {
  RecordNegotiation: recordNegotiation,
  FileDispute: fileDispute,
  DecideDispute: decideDispute,
  SettleDispute: settleDispute,
  PassDisputeYear: passYear,
  NoteSuccession: yearly,
  NoteStanding: yearly,
  NoteLiquidation: yearly,
  NoteLiquidationAnnulled: yearly,
  NoteDissolved: yearly,
  AdvanceClock: yearly,
  RemindNow: yearly,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<DisputeCommand>, state: DisputeState): DisputeEvent[] {
  if (command.type === 'BeginDispute') return beginDispute(command, state);
  const one = contents[command.type] as (command: Own & { at: number }, state: DisputeStarted) => DisputeEvent[];
  return one(command, begun(state));
}

/** A dispute begun twice is one dispute. Refused: DISPUTE_BEGUN_OTHERWISE. */
function beginDispute({ data }: Of<'BeginDispute'>, state: DisputeState): DisputeEvent[] {
  if (state.status === 'NONE') return [{ type: 'DisputeBegun', data }];
  const { member, no } = state;
  if (member === data.member && no === data.no) return [];
  throw new Rejected('DISPUTE_BEGUN_OTHERWISE', `this is dispute ${no}, with ${member}`, { member, no });
}
