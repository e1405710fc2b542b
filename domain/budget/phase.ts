import { toMeet } from './samrad';
import type { Begun, BudgetState } from './state';

/** In their order; the last two are side states. */
export const budgetPhases = [
  'OPEN',
  'NEEDS_IDENTIFIED',
  'STATE_ALLOCATION_KNOWN',
  'DRAFTED',
  'SAMRAD_HELD',
  'PUBLISHED',
  'ADOPTED',
  'IN_FORCE',
  'CLOSED',
  'OVERDUE',
  'REVISED',
] as const;
export type BudgetPhase = (typeof budgetPhases)[number] | 'ENDED_BY_DISSOLUTION';

/** Where the budget is; it follows from what has happened and is never stored. */
export function phaseOf(state: BudgetState): BudgetPhase {
  if (state.status === 'NONE') return 'OPEN';
  if (state.closed) return 'CLOSED';
  if (state.dissolvedOn !== undefined) return 'ENDED_BY_DISSOLUTION';
  if (state.adopted) return inUse(state, state.adopted.revision);
  return state.overdue ? 'OVERDUE' : onItsWay(state);
}

function inUse({ inForceOn }: Begun, revision: number): BudgetPhase {
  if (revision > 0) return 'REVISED';
  return inForceOn === undefined ? 'ADOPTED' : 'IN_FORCE';
}

function onItsWay(state: Begun): BudgetPhase {
  if (state.announced && state.publishedOn !== undefined) return 'PUBLISHED';
  if (toMeet(state).length === 0) return 'SAMRAD_HELD';
  if (state.draft) return 'DRAFTED';
  if (state.allocation) return 'STATE_ALLOCATION_KNOWN';
  return state.needsOn === undefined ? 'OPEN' : 'NEEDS_IDENTIFIED';
}
