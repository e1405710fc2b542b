import type { CivilDate } from '../../calendar/civil-date';
import { dayOf } from '../../dated';
import type { Decided } from '../../command';
import { Rejected } from '../../rejected';
import { isOver } from '../../yearly/yearly';
import type { WithdrawalCommand } from '../commands';
import type { WithdrawalEvent } from '../events';
import type { WithdrawalStarted, WithdrawalState } from '../state';

export type Of<Type extends WithdrawalCommand['type']> = Decided<Extract<WithdrawalCommand, { type: Type }>>;
export type Decide<Type extends WithdrawalCommand['type']> = (
  command: Of<Type>,
  state: WithdrawalStarted,
) => WithdrawalEvent[];

export function begun(state: WithdrawalState): WithdrawalStarted {
  if (state.status === 'STARTED') return state;
  throw new Rejected('WITHDRAWAL_NOT_BEGUN', 'the förbund has taken no such notice');
}

/** Refused: WITHDRAWAL_CLOSED. */
export function open(state: WithdrawalStarted): void {
  if (!isOver(state)) return;
  const closedOn = state.closedOn ?? state.dissolvedOn;
  throw new Rejected('WITHDRAWAL_CLOSED', `nothing can change the notice since ${closedOn ?? ''}`, { closedOn });
}

/**
 * The day of a decision that may change what the notice comes to: from its receipt to its last day, whenever it is
 * recorded (0.4 D1, D6). Refused: DECIDED_BEFORE_NOTICE, and `tooLate`.
 */
export function dayWithin(command: Decided, { notice }: WithdrawalStarted, tooLate: string): CivilDate {
  const decidedOn = dayOf(command);
  const { receivedOn, expiresOn } = notice;
  if (decidedOn < receivedOn) {
    const message = `the notice was received on ${receivedOn}; nothing was decided on it on ${decidedOn}`;
    throw new Rejected('DECIDED_BEFORE_NOTICE', message, { decidedOn, receivedOn });
  }
  if (decidedOn > expiresOn) {
    const message = `the notice ran out on ${expiresOn}; a decision of ${decidedOn} comes too late`;
    throw new Rejected(tooLate, message, { decidedOn, expiresOn });
  }
  return decidedOn;
}
