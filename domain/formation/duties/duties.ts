import type { Duty } from '../../duty';
import { contested, standings } from '../convergence';
import { isOpen } from '../phase';
import type { FormationState } from '../state';
import { adoptionDuties } from './adoption-duties';
import { chainDuties, lastSafeDayDuties } from './chain-duties';
import { completionDuty, lapseDuty, operationsStartDuty } from './date-duties';
import { gateDuties } from './gate-duties';

/** Who owes what, by when, on what ground; a formation that has lapsed owes nothing until it has a new date. */
export function duties(state: FormationState): Duty[] {
  if (state.status === 'IDEA' || state.withdrawn || state.operatingFrom !== undefined) return [];
  if (state.adopted) return [...completionDuty(state), ...gateDuties(state), ...operationsStartDuty(state)];
  if (!isOpen(state) || state.lapsed) return [];
  const all = standings(state);
  const undecided = contested(state, all);
  return [
    ...adoptionDuties(state, all, undecided),
    ...chainDuties(state, all, undecided),
    ...lastSafeDayDuties(state, all),
    ...gateDuties(state),
    lapseDuty(state),
  ];
}
