import { addDays } from '../../calendar/civil-date';
import type { Duty } from '../../duty';
import { law } from '../../grounds';
import { daysBefore, owed, whenBegun, whenOver } from '../../owed';
import { later } from '../days';
import { membersOwing } from '../member-adoptions';
import type { Begun, BudgetState } from '../state';
import { adoptionDuty, preparationDuties } from './ladder';
import { overdueDuties } from './overdue-duties';

/** Who owes what, by when, on what ground; a budget year that is closed owes nothing, and nobody budgets in liquidation (D15). */
export function duties(state: BudgetState): Duty[] {
  if (state.status === 'NONE' || state.closed || state.dissolvedOn !== undefined) return [];
  if (state.inLiquidationSince !== undefined) return clockDuties(state);
  return [...towardsAdoption(state), ...readoption(state), ...clockDuties(state)];
}

function towardsAdoption(state: Begun): Duty[] {
  if (state.adopted) return [];
  if (state.byMembers) return membersOwing(state).map((member) => firstBudget(state, member));
  return [...preparationDuties(state), adoptionDuty(state), ...overdueDuties(state)];
}

/** The day before operations start, as the formation's own gate had it; never before the year's process began. */
function firstBudget({ year, basis, begunOn }: Begun, member: string): Duty {
  const dueOn = later(addDays(basis.operationsStartOn, -1), begunOn);
  const described = { kind: 'budget-member-adopt', owedBy: member, ground: [law('23 §')], about: { year } };
  const days = { key: `budget-member-adopt:${member}`, dueOn, remindOn: daysBefore(dueOn, [30, 7, 1]) };
  return owed(described, { ...days, since: addDays(begunOn, -1) });
}

const readoptionDays = 30;

/** A total that the appropriations do not carry is adopted again: by the members the first year, by the board later (D11). */
function readoption(state: Begun): Duty[] {
  const { adopted, shortfall, byMembers, year } = state;
  if (!adopted || !shortfall || shortfall.maxTotalOre >= adopted.totalOre) return [];
  const dueOn = addDays(shortfall.on, readoptionDays);
  const about = { year, totalOre: shortfall.totalOre, maxTotalOre: shortfall.maxTotalOre };
  const ground = [law('5 §'), law('23 §')];
  const owing = byMembers ? membersOwing(state) : ['office'];
  return owing.map((owedBy) =>
    owed(
      { kind: 'budget-readopt', owedBy, role: owedBy === 'office' ? 'chair' : 'registrar', ground, about },
      {
        key: `budget-readopt:${owedBy}:${shortfall.maxTotalOre}`,
        dueOn,
        remindOn: daysBefore(dueOn, [29, 14, 7, 1]),
        since: shortfall.on,
      },
    ),
  );
}

/** In force with the year, closed when it is over. */
function clockDuties({ adopted, byMembers, basis, inForceOn, year }: Begun): Duty[] {
  const begins = later(`${year}-01-01`, byMembers ? basis.operationsStartOn : '');
  const ends = `${year}-12-31`;
  const ground = [law('23 §')];
  const force = { kind: 'budget-in-force', ground, onMissed: { type: 'BringIntoForce', data: { on: begins } } };
  const close = { kind: 'budget-close', ground, onMissed: { type: 'CloseBudget', data: { on: ends } } };
  return [
    ...(adopted && inForceOn === undefined ? [whenBegun({ ...force, about: { year } }, begins)] : []),
    whenOver({ ...close, about: { year } }, ends),
  ];
}
