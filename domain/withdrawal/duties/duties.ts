import type { Duty } from '../../duty';
import { owed, whenBegun, whenOver } from '../../owed';
import { isOver } from '../../yearly/yearly';
import { agreed, hindrance, sidesLost } from '../continuation';
import { lastYearFrom, remindedOn } from '../days';
import { groundsOf } from '../grounds';
import { remaining, type WithdrawalStarted, type WithdrawalState } from '../state';

/**
 * Who is to decide before the notice runs out, and who is told what is coming; that it runs out, only the clock waits
 * for. Afterwards nobody owes anything, and in liquidation nobody has to prepare for it.
 */
export function duties(state: WithdrawalState): Duty[] {
  if (state.status === 'NONE' || isOver(state) || state.ended) return [];
  const waits = agreed(state) === undefined && state.inLiquidationSince === undefined;
  return [...(waits ? ahead(state) : []), ...lastYear(state), expiry(state)];
}

/** Members that can and do not yet go on are asked to; where nobody can, all who stay are told what is coming. */
function ahead(state: WithdrawalStarted): Duty[] {
  const members = remaining(state).map(({ id }) => id);
  if (hindrance(state) !== undefined) return [...members, 'office'].map((id) => coming(state, id));
  const undecided = members.filter((id) => !Object.hasOwn(state.continuations, id));
  const differ = undecided.length === 0 ? members : undecided;
  return [...differ.map((id) => continuation(state, id)), coming(state, 'office')];
}

const facts = (state: WithdrawalStarted) => {
  const { member, receivedOn, charterVersion, stateMember, instruction } = state.notice;
  const hindered = hindrance(state);
  return {
    ...{ leaving: member, receivedOn, charterVersion, stateMember },
    ...(hindered && { hindrance: hindered }),
    ...(hindered === 'PARTY_WITHOUT_MEMBER' && { sidesLost: sidesLost(state) }),
    ...(instruction && { instruction }),
  };
};

const days = ({ notice }: WithdrawalStarted, kind: string, owedBy: string) => ({
  key: `${kind}:${owedBy}`,
  dueOn: notice.expiresOn,
  remindOn: remindedOn(notice),
});

const continuation = (state: WithdrawalStarted, owedBy: string): Duty =>
  owed(
    { kind: 'continuation', owedBy, ground: groundsOf(state.notice), about: facts(state) },
    days(state, 'continuation', owedBy),
  );

/** Nothing to be done, and nobody is late: only what will happen, and when. */
const coming = (state: WithdrawalStarted, owedBy: string): Duty => ({
  ...owed(
    { kind: 'notice-end', owedBy, ground: groundsOf(state.notice), about: facts(state) },
    days(state, 'notice-end', owedBy),
  ),
  clockOnly: true,
});

function lastYear(state: WithdrawalStarted): Duty[] {
  if (state.lastYear || hindrance(state) !== undefined) return [];
  const on = lastYearFrom(state.notice);
  const onMissed = { type: 'BeginLastYear', data: { on } };
  return [whenBegun({ kind: 'notice-last-year', ground: groundsOf(state.notice), about: facts(state), onMissed }, on)];
}

function expiry(state: WithdrawalStarted): Duty {
  const { expiresOn } = state.notice;
  const onMissed = { type: 'ExpireNotice', data: { on: expiresOn } };
  return whenOver({ kind: 'notice-expiry', ground: groundsOf(state.notice), about: facts(state), onMissed }, expiresOn);
}
