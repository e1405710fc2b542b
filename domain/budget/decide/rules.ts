import type { CivilDate } from '../../calendar/civil-date';
import { civilDateAt } from '../../calendar/stockholm';
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

/** A day on which something has happened is never later than today in Stockholm. */
export function happened(on: CivilDate, at: number): void {
  const today = civilDateAt(at);
  if (on <= today) return;
  throw new Rejected('DECIDED_IN_FUTURE', `${on} is later than today in Stockholm, ${today}`, { decidedOn: on, today });
}

/** The day of the decision, which deadlines are judged by (0.4 D1). */
export function decidedOn({ decidedOn: on, at }: Decided<BudgetCommand>): CivilDate {
  if (on === undefined) {
    throw new Rejected('DECIDED_ON_MISSING', 'the day of the decision is missing; deadlines are judged by it (0.4 D1)');
  }
  happened(on, at);
  return on;
}

export function knownMembers(state: Begun, ids: readonly string[]): void {
  const stranger = ids.find((id) => !memberOf(state, id));
  if (stranger === undefined) return;
  throw new Rejected('UNKNOWN_MEMBER', `${stranger} is no member of this förbund`, {
    member: stranger,
    members: memberIds(state),
  });
}

/** Where it is written. */
export const written = ({ evidence }: Decided<BudgetCommand>): Pick<Decided<BudgetCommand>, 'evidence'> =>
  evidence ? { evidence } : {};
