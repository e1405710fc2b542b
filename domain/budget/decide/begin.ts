import { civilDateAt } from '../../calendar/stockholm';
import { Rejected } from '../../rejected';
import { phaseOf } from '../phase';
import type { Decide, Of } from './rules';
import { sharesAtFormation } from './shares-at-formation';

/** A year is begun once, however often it is asked for. */
export const beginBudget: Decide<'BeginBudget'> = (command, state) => {
  const { basis, year, byMembers, clockShiftMs } = command.data;
  if (state.status === 'BEGUN') {
    if (state.year === year && state.basis.forbund === basis.forbund) return [];
    const message = `this is the budget of ${state.basis.forbund} for ${state.year}, ${phaseOf(state)}`;
    throw new Rejected('BUDGET_BEGUN_OTHERWISE', message, { forbund: state.basis.forbund, year: state.year });
  }
  const on = civilDateAt(command.at);
  const begun = { basis, year, byMembers: byMembers !== undefined, on };
  const totalOre = byMembers?.totalOre;
  return [
    { type: 'BudgetBegun', data: { ...begun, ...(clockShiftMs !== undefined && { clockShiftMs }) } },
    ...(totalOre === undefined ? [] : [adoptedAtFormation(command, totalOre)]),
  ];
};

/** The members adopted it when the förbund was formed: a total, which the board divides on headings afterwards. */
function adoptedAtFormation({ data: { basis, year, byMembers } }: Of<'BeginBudget'>, totalOre: number) {
  const adoptedOn = byMembers?.adoptedOn ?? basis.formedOn;
  const shares = sharesAtFormation(totalOre, basis.members, basis.terms.split);
  const adoption = { year, revision: 0, totalOre, headings: {}, plan: [], adoptedOn, late: false, byMembers: true };
  return { type: 'BudgetAdopted' as const, data: { ...adoption, ...shares } };
}
