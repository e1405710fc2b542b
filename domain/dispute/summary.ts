import type { Summary } from '../decider';
import { isOver } from '../yearly/yearly';
import { breachOf, isUntouched, phaseOf, type DisputeState } from './state';

/** What lists show: how far it has come, and what people must see. A breach that nobody put right is shown to the end. */
export function summary(state: DisputeState): Summary {
  if (state.status === 'NONE') return { forbund: '', name: '', phase: 'IDEA', waitingOn: [], alerts: [] };
  const { forbund, name } = state.basis;
  const untouched = !isOver(state) && isUntouched(state);
  const shown: [string, boolean][] = [
    ['DISPUTE_BREACH', breachOf(state) !== undefined],
    ['DISPUTE_UNTOUCHED', untouched],
  ];
  const alerts = shown.flatMap(([alert, is]) => (is ? [alert] : []));
  return { forbund, name, phase: phaseOf(state), waitingOn: untouched ? ['office'] : [], alerts };
}
