import { civilDateAt } from '../../calendar/stockholm';
import type { Decided } from '../../command';
import { same } from '../../same';
import { decideYearly } from '../../yearly/decide';
import { isOver, type YearlyCommand } from '../../yearly/yearly';
import type { WithdrawalCommand } from '../commands';
import { agreed } from '../continuation';
import { duties } from '../duties/duties';
import type { WithdrawalEvent } from '../events';
import { evolve } from '../evolve';
import type { WithdrawalStarted, WithdrawalState } from '../state';
import { beginWithdrawal, noteDistributed, noteMembers, noteNoticeCorrected } from './begin';
import { beginLastYear, expireNotice } from './by-the-clock';
import { decideContinuation } from './continuation';
import { consentToRevocation, revoked } from './revocation';
import { begun, type Decide } from './rules';

type Own = Exclude<WithdrawalCommand, { type: 'BeginWithdrawal' }>;

const yearly = (command: Decided<YearlyCommand>, state: WithdrawalStarted): WithdrawalEvent[] =>
  decideYearly(command, state, duties(state));

const contents: { readonly [Type in Own['type']]: Decide<Type> } = {
  DecideContinuation: decideContinuation,
  ConsentToRevocation: consentToRevocation,
  NoteMembers: noteMembers,
  NoteNoticeCorrected: noteNoticeCorrected,
  NoteDistributed: noteDistributed,
  BeginLastYear: beginLastYear,
  ExpireNotice: expireNotice,
  NoteSuccession: yearly,
  NoteStanding: yearly,
  NoteLiquidation: yearly,
  NoteLiquidationAnnulled: yearly,
  NoteDissolved: yearly,
  AdvanceClock: yearly,
  RemindNow: yearly,
};

/** Already so: no event. Refused: throws `Rejected`. It reads no clock: `command.at` is when it was received. */
export function decide(command: Decided<WithdrawalCommand>, state: WithdrawalState): WithdrawalEvent[] {
  if (command.type === 'BeginWithdrawal') return beginWithdrawal(command, state);
  const started = begun(state);
  const one = contents[command.type] as (command: Own & { at: number }, state: WithdrawalStarted) => WithdrawalEvent[];
  return withConsequences(started, one(command, started), command.at);
}

/** What the members have brought about together by what was recorded: whoever decides, joins or leaves last. */
function withConsequences(state: WithdrawalStarted, events: WithdrawalEvent[], at: number): WithdrawalEvent[] {
  const after = events.reduce<WithdrawalState>(evolve, state) as WithdrawalStarted;
  if (events.length === 0 || isOver(after)) return events;
  const ends = revoked(after, at);
  return [...events, ...(ends.length > 0 ? ends : continuing(state, after, at))];
}

/** All who remain have decided on one text. Known after the notice has run out, it takes back what followed (0.4 D1). */
function continuing(before: WithdrawalStarted, after: WithdrawalStarted, at: number): WithdrawalEvent[] {
  const text = agreed(after);
  if (!text || (same(text, agreed(before)) && !after.ended)) return [];
  if (!after.ended) return [{ type: 'ContinuationDecided', data: text }];
  return [
    { type: 'ContinuationRestored', data: { on: after.ended.on, ...text } },
    { type: 'WithdrawalClosed', data: { on: civilDateAt(at), because: 'CONTINUED' } },
  ];
}
