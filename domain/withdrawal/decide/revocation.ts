import { civilDateAt } from '../../calendar/stockholm';
import { evidenceIfAny } from '../../dated';
import { theMember } from '../../yearly/rules';
import { memberIds, of } from '../../yearly/yearly';
import type { WithdrawalEvent } from '../events';
import type { WithdrawalStarted } from '../state';
import { dayWithin, type Decide, open } from './rules';

/** No source lets a member take its notice back alone: every member consents, the one that leaves too (P15). */
export const consentToRevocation: Decide<'ConsentToRevocation'> = (command, state) => {
  const { member, body = member } = command.data;
  open(state);
  theMember(state, member);
  const decidedOn = dayWithin(command, state, 'REVOCATION_TOO_LATE');
  if (of(state.consents, member) !== undefined) return [];
  return [{ type: 'RevocationConsented', data: { member, body, decidedOn, ...evidenceIfAny(command) } }];
};

/** What follows when all members have consented. */
export function revoked(state: WithdrawalStarted, at: number): WithdrawalEvent[] {
  const days = memberIds(state).map((id) => of(state.consents, id) ?? '');
  if (days.includes('')) return [];
  const on = days.sort().at(-1) ?? '';
  return [
    { type: 'RevocationAgreed', data: { on } },
    { type: 'WithdrawalClosed', data: { on: civilDateAt(at), because: 'REVOKED' } },
  ];
}
