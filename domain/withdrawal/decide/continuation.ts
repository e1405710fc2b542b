import { addDays, type CivilDate } from '../../calendar/civil-date';
import { evidenceIfAny } from '../../dated';
import { lastDayToCome } from '../../forbund/last-day-to-come';
import { splitAgreed } from '../../forbund/split-agreed';
import { Rejected } from '../../rejected';
import { theMember } from '../../yearly/rules';
import { memberOf, of } from '../../yearly/yearly';
import { hindrance, sameText, sidesLost, textOf } from '../continuation';
import type { Text } from '../events';
import { leaves, type WithdrawalStarted } from '../state';
import { dayWithin, type Decide, open } from './rules';

/** One remaining member's decision to go on without the one that leaves; all decide on the same text (A27, 0.4 D18). */
export const decideContinuation: Decide<'DecideContinuation'> = (command, state) => {
  const { member, body = member } = command.data;
  open(state);
  mayStay(member, state);
  const decidedOn = dayWithin(command, state, 'CONTINUATION_TOO_LATE');
  const text = textOf(command.data);
  readable(text, state, decidedOn);
  if (standsAlready(member, { ...text, decidedOn }, state)) return [];
  const data = { member, body, decidedOn, ...text, ...evidenceIfAny(command) };
  return [{ type: 'ContinuationRecorded', data }];
};

/** Refused: CHARTER_DISSOLVES, UNKNOWN_MEMBER, WITHDRAWING_MEMBER, PARTY_WITHOUT_MEMBER. */
function mayStay(member: string, state: WithdrawalStarted): void {
  const { notice } = state;
  const hindered = hindrance(state);
  if (hindered === 'CHARTER_DISSOLVES') {
    const message = `under version ${notice.charterVersion} of the charter the förbund is dissolved when a member leaves`;
    throw new Rejected('CHARTER_DISSOLVES', message, { charterVersion: notice.charterVersion });
  }
  theMember(state, member);
  if (leaves(state, member)) {
    throw new Rejected('WITHDRAWING_MEMBER', `${member} leaves: those who stay decide whether to go on`, { member });
  }
  if (hindered === undefined) return;
  const missing = sidesLost(state);
  const message = `without ${notice.member} there is nobody of ${missing.join(', ')} (3 §)`;
  throw new Rejected('PARTY_WITHOUT_MEMBER', message, { missing });
}

/** Refused: DECIDED_BEFORE_TEXT, SUNSET_PASSED, SPLIT_MISSING. */
function readable({ charter, split, terms }: Text, state: WithdrawalStarted, decidedOn: CivilDate): void {
  const { datedOn } = charter;
  if (decidedOn < datedOn) {
    const message = `the text is dated ${datedOn}, after ${decidedOn}`;
    throw new Rejected('DECIDED_BEFORE_TEXT', message, { decidedOn, datedOn });
  }
  if (terms) lastDayToCome(terms, addDays(state.notice.expiresOn, 1));
  const party = memberOf(state, state.notice.member)?.party ?? '';
  splitAgreed(party, split, state.basis);
}

/** The same text again adds nothing; of two texts the later decision is the member's. Refused: LATER_DECISION_STANDS. */
function standsAlready(member: string, asked: Text & { decidedOn: CivilDate }, state: WithdrawalStarted): boolean {
  const standing = of(state.continuations, member);
  if (!standing) return false;
  if (sameText(standing, asked)) return true;
  if (standing.decidedOn <= asked.decidedOn) return false;
  const { decidedOn } = standing;
  const message = `${member} decided on another text on ${decidedOn}: that is its decision`;
  throw new Rejected('LATER_DECISION_STANDS', message, { standing: { member, decidedOn } });
}
