import type { Summary } from '../decider';
import { type Begun, type ContributionsState, heldPayments, isSettled, isWithheld, owedOre } from './state';

/** SCHEDULED until all is paid, SETTLED until the year is over, CLOSED. */
export function summary(state: ContributionsState): Summary {
  if (state.status === 'NONE') return { forbund: '', name: '', phase: 'IDEA', waitingOn: [], alerts: [] };
  const { forbund, name } = state.basis;
  return { forbund, name, phase: phaseOf(state), waitingOn: waitingOn(state), alerts: alerts(state) };
}

export function phaseOf(state: Begun): 'SCHEDULED' | 'SETTLED' | 'CLOSED' | 'ENDED_BY_DISSOLUTION' {
  if (state.closedOn !== undefined) return 'CLOSED';
  if (state.dissolvedOn !== undefined) return 'ENDED_BY_DISSOLUTION';
  return isSettled(state) ? 'SETTLED' : 'SCHEDULED';
}

/** Those whose instalment is late, and the office while money is held. */
function waitingOn(state: Begun): string[] {
  const late = new Set(lateInstalments(state).map(({ member }) => member));
  const office = heldPayments(state).length > 0 ? ['office'] : [];
  return [...state.basis.members.map(({ id }) => id).filter((id) => late.has(id)), ...office];
}

const lateInstalments = (state: Begun) =>
  state.instalments.filter((one) => one.overdue && owedOre(one) > 0 && !isWithheld(state, one));

const alerts = (state: Begun): string[] => [
  ...(lateInstalments(state).length > 0 ? ['CONTRIBUTION_OVERDUE'] : []),
  ...(heldPayments(state).length > 0 ? ['PAYMENTS_HELD'] : []),
];
