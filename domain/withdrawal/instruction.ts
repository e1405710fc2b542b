import { type Instruction, instructionOn } from '../law/instructions';
import { partyOn } from '../law/succession';
import { memberOf } from '../yearly/yearly';
import type { WithdrawalStarted } from './state';

/** What obliges a state member that leaves to stay, where its instruction says so on the day of the notice (0.4 D17). */
export function instructionOf(
  state: Pick<WithdrawalStarted, 'basis' | 'notice' | 'clockShiftMs'>,
): Instruction | undefined {
  const { member, receivedOn } = state.notice;
  const party = memberOf(state, member)?.party;
  return party && instructionOn(partyOn(party, receivedOn), receivedOn);
}
