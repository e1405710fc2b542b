import type { Decided } from '../../command';
import { Rejected } from '../../rejected';
import { memberIds, memberOf } from '../../yearly/yearly';
import type { BudgetCommand } from '../commands';
import type { BudgetEvent } from '../events';
import { phaseOf } from '../phase';
import type { Begun, BudgetState } from '../state';

export type Of<Type extends BudgetCommand['type']> = Decided<Extract<BudgetCommand, { type: Type }>>;
export type Decide<Type extends BudgetCommand['type']> = (command: Of<Type>, state: BudgetState) => BudgetEvent[];

/** The budget year while it runs. Refused: BUDGET_CLOSED. */
export function open(state: BudgetState): Begun {
  if (state.status === 'BEGUN' && !state.closed) return state;
  const phase = phaseOf(state);
  throw new Rejected('BUDGET_CLOSED', `the budget year is ${phase}: nothing more can be recorded in it`, { phase });
}

export function knownMembers(state: Begun, ids: readonly string[]): void {
  const stranger = ids.find((id) => !memberOf(state, id));
  if (stranger === undefined) return;
  throw new Rejected('UNKNOWN_MEMBER', `${stranger} is no member of this förbund`, {
    member: stranger,
    members: memberIds(state),
  });
}
