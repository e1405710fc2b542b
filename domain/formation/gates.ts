import type { CivilDate } from '../calendar/civil-date';
import { beforeNewCouncils } from '../law/councils';
import { appointingBody, lawVersion } from '../law/law-version';
import type { Gate, PracticalItem } from './commands';
import type { Member, PartyKind } from './plan';
import { of, type Started } from './state';

/** What must be in place to operate (8, 10, 23, 25 §§; lag 2003:1217 1 §); PRACTICAL is advice and blocks nothing. */
const blocking: readonly Gate[] = ['AUDITORS', 'FIRST_BUDGET', 'BOARD', 'TRIAL_ENDED'];

export const practicalItems: readonly PracticalItem[] = [
  'ORGANISATION_NUMBER',
  'BANK_ACCOUNT',
  'EMPLOYER_ORGANISATION',
];

/** Lag (2003:1210) as issued; asked for an earlier day, its first wording answers. */
const inForceFrom = '2004-01-01';

const stateParties: readonly PartyKind[] = ['FK', 'LAN', 'AF'];

export const isStateParty = ({ party }: Member): boolean => stateParties.includes(party);

/** One auditor for each member's account; Försäkringskassan and the labour market side share one (25 §). */
export function auditorsMissing(formation: Started): Member[] {
  const { members } = formation.plan;
  const appointed = (member: Member): boolean => of(formation.auditors, member.id) !== undefined;
  const common = members.filter(isStateParty);
  const first = common.find(({ party }) => party === 'FK') ?? common[0];
  const missing = members.filter((member) => !isStateParty(member) && !appointed(member));
  return first && !common.some(appointed) ? [first, ...missing] : missing;
}

/** Members whose first budget is not adopted, or not at the total of the others; the members adopt it (23 §). */
export function budgetsMissing({ plan, budgets }: Started): Member[] {
  const missing = plan.members.filter(({ id }) => of(budgets, id) === undefined);
  const totals = new Set(plan.members.flatMap(({ id }) => of(budgets, id)?.totalOre ?? []));
  return totals.size > 1 ? [...plan.members] : missing;
}

/** The total that all members have adopted, in öre. */
export function firstBudgetOre(formation: Started): number | undefined {
  const [first] = Object.values(formation.budgets);
  return budgetsMissing(formation).length === 0 ? first?.totalOre : undefined;
}

/** Members that have not appointed their seats; each has as many substitutes as members (10 §). */
export function seatsMissing({ plan, board }: Started): Member[] {
  return plan.members.filter(({ id, seats }) => (of(board, id)?.members ?? 0) < Math.max(1, seats.members));
}

export const isGreen: Readonly<Record<Gate, (formation: Started) => boolean>> = {
  AUDITORS: (formation) => auditorsMissing(formation).length === 0,
  FIRST_BUDGET: (formation) => budgetsMissing(formation).length === 0,
  BOARD: (formation) => seatsMissing(formation).length === 0,
  TRIAL_ENDED: ({ plan, trialEndedOn }) => plan.trial === undefined || trialEndedOn !== undefined,
  PRACTICAL: ({ practical }) => practicalItems.every((item) => practical.includes(item)),
};

export const redGates = (formation: Started): Gate[] => blocking.filter((gate) => !isGreen[gate](formation));

/** Who appoints on the member's behalf on that day: Försäkringskassan's delegation until 2006-12-31, then itself (C87). */
export const appointedBy = ({ party }: Member, on: CivilDate): string =>
  appointingBody(lawVersion(on < inForceFrom ? inForceFrom : on), party);

/** An appointment by a council in an election year, before the new council: a person must look at it (14 §, A36). */
export function beforeNewCouncil(member: Member, decidedOn: CivilDate): boolean {
  return !isStateParty(member) && beforeNewCouncils(decidedOn);
}
