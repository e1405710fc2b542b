import type { CivilDate } from '../calendar/civil-date';
import type { Appointed, HandOver } from './events';
import { firstBudgetOre } from './gates';
import type { FormationPlan } from './plan';
import type { Appointment, Started } from './state';
import { textInForce } from './text';

export const formationStream = ({ forbund, no }: FormationPlan): string => `formation-${forbund}-${no}`;

export const forbundStream = ({ forbund }: FormationPlan): string => `forbund-${forbund}`;

/** What the formed förbund takes over, as it stood when it was formed. */
export function handOver(state: Started, formedOn: CivilDate): HandOver {
  const { plan, dates } = state;
  const budget = firstBudgetOre(state);
  return {
    forbund: plan.forbund,
    name: plan.name,
    formation: formationStream(plan),
    stream: forbundStream(plan),
    members: plan.members,
    charter: textInForce(state).charter,
    area: plan.area,
    formedOn,
    operationsStartOn: dates.operationsStartOn,
    ...(budget !== undefined && { firstBudgetOre: budget }),
    ...(plan.firstYear && { firstYear: plan.firstYear.year }),
    ...(plan.terms && { terms: plan.terms }),
    appointments: { board: seatsIn(state.board), auditors: seatsIn(state.auditors) },
  };
}

const seatsIn = (appointments: Readonly<Record<string, Appointment>>): Record<string, Appointed> =>
  Object.fromEntries(
    Object.entries(appointments).map(([member, { members, substitutes }]) => [member, { members, substitutes }]),
  );
