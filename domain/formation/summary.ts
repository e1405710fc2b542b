import type { Summary } from '../decider';
import { lastSafeDayFor } from './chain';
import { standings } from './convergence';
import { duties } from './duties/duties';
import { isOpen, phaseOf } from './phase';
import type { FormationState, Started } from './state';

/** What lists show: the phase, whom it waits for, and what people must see. */
export function summary(state: FormationState): Summary {
  if (state.status === 'IDEA') return { forbund: '', name: '', phase: 'IDEA', waitingOn: [], alerts: [] };
  const { forbund, name } = state.plan;
  return { forbund, name, phase: phaseOf(state), waitingOn: waitingOn(state), alerts: alerts(state) };
}

const text = ['adopt', 'confirm', 'consolidate', 'send-out'];
const gates = ['auditors', 'first-budget', 'board', 'trial-end'];

/** For the text until all have adopted it, then for what operations need; after a lapse, whoever still owed. */
function waitingOn(state: Started): string[] {
  if (state.lapsed) return [...state.lapsed.owing];
  const kinds = state.adopted ? gates : text;
  const owing = new Set(duties(state).flatMap(({ kind, owedBy }) => (kinds.includes(kind) ? [owedBy] : [])));
  return [...state.plan.members.map(({ id }) => id), 'office'].filter((id) => owing.has(id));
}

function alerts(state: Started): string[] {
  const on = isOpen(state);
  const noSafeDay = (): boolean => lastSafeDayFor(state, standings(state)) === null;
  const shown: [string, boolean][] = [
    ['LAST_SAFE_DAY_PASSED', on && state.lastSafeDayPassed !== undefined],
    ['NO_SAFE_DAY', on && !state.lapsed && state.lastSafeDayPassed === undefined && noSafeDay()],
    ['PLAN_BROKEN', on && Object.keys(state.planBroken).length > 0],
    ['BREACH', state.breach !== undefined],
  ];
  return shown.flatMap(([alert, is]) => (is ? [alert] : []));
}
