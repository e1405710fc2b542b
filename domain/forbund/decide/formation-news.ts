import { kindOf } from '../office-terms';
import { begun, type Decide } from './rules';

// Told by the formation, which nobody can ask again: what is known, or of a member that has left, adds nothing.

export const noteAppointed: Decide<'NoteAppointed'> = ({ data }, state) => {
  const { appointments, members } = begun(state);
  const { office, member, substitutes, decidedOn } = data;
  if (!members.some(({ id }) => id === member)) return [];
  const known = Object.hasOwn(appointments[kindOf(office)], member) ? appointments[kindOf(office)][member] : undefined;
  const isKnown = known?.members === data.members && known.substitutes === substitutes && known.decidedOn === decidedOn;
  return isKnown ? [] : [{ type: 'AppointmentNoted', data }];
};

export const noteFirstBudget: Decide<'NoteFirstBudget'> = ({ data: { totalOre, adoptedOn } }, state) => {
  const { firstYear: year, firstBudgetOre } = begun(state);
  return firstBudgetOre === totalOre ? [] : [{ type: 'FirstBudgetNoted', data: { year, totalOre, adoptedOn } }];
};
