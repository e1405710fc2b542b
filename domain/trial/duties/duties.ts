import type { Duty } from '../../duty';
import { closureOf, type TrialState } from '../state';
import { closing, ending, heldOpen, next } from './end-duties';
import { extensionDuties } from './extension-duties';
import { evaluation, liquidation, minutes, specialInformation } from './office-duties';
import { orderDuties } from './order-duties';

/** Who owes what, by when, on what ground. At its last instant what was owed by then is missed before the trial ends. */
export function duties(state: TrialState): Duty[] {
  if (state.status === 'NONE' || state.closedOn !== undefined) return [];
  const closure = closureOf(state);
  const always = [...specialInformation(closure), ...liquidation(state), ...heldOpen(state)];
  if (state.endedOn !== undefined) return always;
  return [
    ...extensionDuties(state),
    ...minutes(state),
    ...orderDuties(state),
    ...always,
    ...evaluation(state),
    ...next(state),
    ...closing(state),
    ending(state),
  ];
}
