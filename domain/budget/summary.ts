import type { Summary } from '../decider';
import { memberIds, of } from '../yearly/yearly';
import { duties } from './duties/duties';
import { beyondFrame } from './frame';
import { phaseOf } from './phase';
import { bounced } from './samrad';
import type { Begun, BudgetState } from './state';

/** What lists show: the phase, whom it waits for, and what people must see. */
export function summary(state: BudgetState): Summary {
  const phase = phaseOf(state);
  if (state.status === 'NONE') return { forbund: '', name: '', phase, waitingOn: [], alerts: [] };
  const { forbund, name } = state.basis;
  const owing = new Set(duties(state).flatMap(({ owedBy, clockOnly }) => (clockOnly === true ? [] : [owedBy])));
  const waitingOn = [...memberIds(state), 'office'].filter((id) => owing.has(id));
  return { forbund, name, phase, waitingOn, alerts: alerts(state) };
}

function alerts(state: Begun): string[] {
  const { adopted, overdue, closed } = state;
  const shown: readonly [string, boolean][] = [
    ['BUDGET_OVERDUE', overdue !== undefined && !adopted],
    ['BUDGET_ADOPTED_LATE', state.adoptedLate === true],
    ['BUDGET_BREACH', state.breach !== undefined],
    ['SAMRAD_BOUNCED', !adopted && bounced(state).length > 0],
    ['APPROPRIATED_LESS', state.shortfall !== undefined],
    ['ABOVE_STATE_ALLOCATION', isAboveAllocation(state)],
    ['BUDGET_DEFICIT', state.draft?.deficit !== undefined],
    ['BEYOND_FRAME', adopted !== undefined && beyondFrame(state, 0) > 0],
    ['SHARES_AS_WEIGHTS', adopted?.splitAsWeights === true],
    ['NOT_ALL_APPROPRIATED', adopted !== undefined && !closed && !allAppropriated(state)],
  ];
  return shown.flatMap(([alert, is]) => (is ? [alert] : []));
}

/** The state half as drafted or adopted is more than what Försäkringskassan gives. */
function isAboveAllocation({ allocation, adopted, draft, basis }: Begun): boolean {
  const fk = basis.members.find(({ party }) => party === 'FK')?.id ?? '';
  const share = (draft ?? adopted)?.contributions[fk] ?? 0;
  return allocation !== undefined && share > allocation.ore;
}

/** Until every payer's own budget has the money, the contributions are conditional (C61). */
function allAppropriated({ adopted, commitments }: Begun): boolean {
  const payers = Object.entries(adopted?.contributions ?? {}).filter(([, ore]) => ore > 0);
  return payers.every(([id]) => of(commitments, id)?.state === 'APPROPRIATED');
}
