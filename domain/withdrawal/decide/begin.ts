import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { same } from '../../same';
import { isOver } from '../../yearly/yearly';
import type { WithdrawalEvent } from '../events';
import type { WithdrawalState } from '../state';
import type { Decide, Of } from './rules';

/** A notice begun twice is one notice. */
export function beginWithdrawal({ data }: Of<'BeginWithdrawal'>, state: WithdrawalState): WithdrawalEvent[] {
  if (state.status === 'NONE') return [{ type: 'WithdrawalBegun', data }];
  const { member, no } = state.notice;
  if (member === data.notice.member && no === data.notice.no) return [];
  throw new Rejected('WITHDRAWAL_BEGUN_OTHERWISE', `this is notice ${no} of ${member}`, { member, no });
}

/** Told when somebody joins, leaves or is to leave, so never refused. Where the one that gave notice is gone, there is none to run. */
export const noteMembers: Decide<'NoteMembers'> = ({ data, at }, state) => {
  const { members, leaving = [] } = data;
  if (isOver(state) || (same(members, state.basis.members) && same(leaving, state.leaving))) return [];
  const noted: WithdrawalEvent = { type: 'MembersNoted', data };
  if (members.some(({ id }) => id === state.notice.member)) return [noted];
  return [noted, { type: 'WithdrawalClosed', data: { on: civilDateAt(at), because: 'LEFT' } }];
};

/** Told by the förbund: from here on no decision annuls the liquidation (0.4 D1). */
export const noteDistributed: Decide<'NoteDistributed'> = ({ data: { on } }, state) =>
  isOver(state) ? [] : [{ type: 'WithdrawalClosed', data: { on, because: 'DISTRIBUTED' } }];

/** Told by the förbund, so never refused: what has run out has done so by what was known. */
export const noteNoticeCorrected: Decide<'NoteNoticeCorrected'> = ({ data }, state) => {
  const { expiresOn, effect, charterVersion, clause } = state.notice;
  const known = { expiresOn, effect, charterVersion, ...(clause !== undefined && { clause }) };
  return isOver(state) || state.ended || same(known, data) ? [] : [{ type: 'NoticeCorrectionNoted', data }];
};
