import { civilDateAt } from '../../calendar/stockholm';
import { agreedContributions, weightedContributions } from '../../money/agreed-contributions';
import { Rejected } from '../../rejected';
import type { Contributions } from '../events';
import { phaseOf } from '../phase';
import type { Decide, Of } from './rules';

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
  const shares = sharesAtFormation(totalOre, basis);
  const adoption = { year, revision: 0, totalOre, headings: {}, plan: [], adoptedOn, late: false, byMembers: true };
  return { type: 'BudgetAdopted' as const, data: { ...adoption, ...shares } };
}

/** Nobody is there to be refused: amounts that do not fit the total serve as weights, and the budget says so. */
function sharesAtFormation(
  totalOre: number,
  { members, terms }: Of<'BeginBudget'>['data']['basis'],
): { contributions: Contributions; splitAsWeights?: boolean } {
  try {
    return { contributions: agreedContributions(totalOre, members, terms.split) };
  } catch (error) {
    if (!(error instanceof Rejected) || error.code === 'PARTY_MISSING') throw error;
    return { contributions: weightedContributions(totalOre, members, terms.split), splitAsWeights: true };
  }
}
