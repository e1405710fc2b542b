import type { CivilDate } from '../../../domain/calendar/civil-date';
import { budgetView } from '../../../domain/budget/view/budget-view';
import type { BudgetState } from '../../../domain/budget/state';
import type { ContributionsState } from '../../../domain/contributions/state';
import { money } from '../../../domain/contributions/view/money';
import { lastStepOn, type DisputeState } from '../../../domain/dispute/state';
import type { DisputeForum } from '../../../domain/forbund/end-terms';
import type { FollowUpState } from '../../../domain/follow-up/state';
import { periods } from '../../../domain/follow-up/view/periods';
import { moneyOf } from '../../../domain/insats/money';
import type { InsatsState } from '../../../domain/insats/state';
import type { LiquidationState } from '../../../domain/liquidation/state';
import { liquidationView } from '../../../domain/liquidation/view/liquidation-view';
import type { MandatesState } from '../../../domain/mandates/state';
import { mandateView } from '../../../domain/mandates/view/mandate-view';
import type { WithdrawalState } from '../../../domain/withdrawal/state';
import { withdrawalView } from '../../../domain/withdrawal/view/withdrawal-view';
import type { YearEndState } from '../../../domain/year-end/state';
import { members } from '../../../domain/year-end/view/members';

/** What a glance says of one process, beside its phase. Amounts in öre. */
export type Facts =
  | {
      is: 'BUDGET';
      totalOre?: number;
      adoptedOn?: CivilDate;
      late: boolean;
      lastDay: CivilDate;
      consulted: number;
      members: number;
    }
  | { is: 'CONTRIBUTIONS'; totalOre: number; plannedOre: number; paidOre: number; overdueOre: number; heldOre: number }
  | { is: 'FOLLOW_UP'; sent: number; periods: number }
  | { is: 'YEAR_END'; adoptedOn?: CivilDate; audited: number; discharged: number; refused: number; members: number }
  | { is: 'MANDATES'; from: CivilDate; to: CivilDate; filled: number; seats: number }
  | {
      is: 'WITHDRAWAL';
      member: string;
      expiresOn: CivilDate;
      mayContinue: boolean;
      decided: number;
      remaining: number;
    }
  | { is: 'INSATS'; title: string; fundedOre: number; paidOre: number; endsOn?: CivilDate }
  | { is: 'DISPUTE'; member: string; subject: string; forum: DisputeForum; since: CivilDate }
  | { is: 'LIQUIDATION'; enteredOn: CivilDate; heldOre: number; served: number; members: number };

type Read = (state: unknown) => Facts | undefined;

const readers: Readonly<Record<string, Read>> = {
  budget: (state) => ofBudget(state as BudgetState),
  contributions: (state) => ofContributions(state as ContributionsState),
  'follow-up': (state) => {
    const all = periods(state as FollowUpState);
    return { is: 'FOLLOW_UP', sent: all.filter(({ unsent }) => unsent.length === 0).length, periods: all.length };
  },
  'year-end': (state) => ofYearEnd(state as YearEndState),
  board: (state) => ofTerm(state as MandatesState),
  auditors: (state) => ofTerm(state as MandatesState),
  withdrawal: (state) => ofNotice(state as WithdrawalState),
  insats: (state) => ofInsats(state as InsatsState),
  dispute: (state) => ofDispute(state as DisputeState),
  liquidation: (state) => ofLiquidation(state as LiquidationState),
};

/** Of a process that has begun; undefined of one of another kind. */
export const factsOf = (kind: string, state: unknown): Facts | undefined => readers[kind]?.(state);

function ofBudget(state: BudgetState): Facts | undefined {
  const view = budgetView(state);
  if (!view) return undefined;
  const { adopted, draft, lastDay, members: all } = view;
  const totalOre = (adopted ?? draft)?.totalOre;
  return {
    is: 'BUDGET',
    ...(totalOre !== undefined && { totalOre }),
    ...(adopted && { adoptedOn: adopted.adoptedOn }),
    late: adopted?.late ?? false,
    lastDay,
    consulted: all.filter(({ samrad }) => samrad.heldOn !== undefined).length,
    members: all.length,
  };
}

function ofContributions(state: ContributionsState): Facts | undefined {
  if (state.status !== 'BEGUN') return undefined;
  const { totalOre, sum, overdueOre, heldOre } = money(state);
  return { is: 'CONTRIBUTIONS', totalOre, plannedOre: sum.ore, paidOre: sum.paidOre, overdueOre, heldOre };
}

function ofYearEnd(state: YearEndState): Facts | undefined {
  if (state.status === 'NONE') return undefined;
  const all = members(state);
  return {
    is: 'YEAR_END',
    ...(state.adopted && { adoptedOn: state.adopted.decidedOn }),
    audited: all.filter(({ audit }) => audit !== undefined).length,
    discharged: all.filter(({ discharge }) => discharge?.verdict === 'DISCHARGED').length,
    refused: all.filter(({ discharge }) => discharge?.verdict === 'REFUSED').length,
    members: all.length,
  };
}

function ofTerm(state: MandatesState): Facts | undefined {
  if (state.status !== 'BEGUN') return undefined;
  const { term, members: all } = mandateView(state);
  const seats = all.flatMap((one) => one.seats);
  const filled = seats.filter(({ status }) => status !== 'VACANT').length;
  return { is: 'MANDATES', ...term, filled, seats: seats.length };
}

function ofNotice(state: WithdrawalState): Facts | undefined {
  if (state.status === 'NONE') return undefined;
  const { notice, name, hindrance, members: all } = withdrawalView(state);
  const stay = all.filter(({ leaves }) => !leaves);
  return {
    is: 'WITHDRAWAL',
    member: name,
    expiresOn: notice.expiresOn,
    mayContinue: hindrance === undefined,
    decided: stay.filter(({ continuation }) => continuation !== undefined).length,
    remaining: stay.length,
  };
}

function ofInsats(state: InsatsState): Facts | undefined {
  if (state.status === 'NONE') return undefined;
  const { title, ending } = state;
  const { fundedOre, paidOre } = moneyOf(state);
  return { is: 'INSATS', title, fundedOre, paidOre, ...(ending && { endsOn: ending.endsOn }) };
}

function ofLiquidation(state: LiquidationState): Facts | undefined {
  if (state.status === 'NONE') return undefined;
  const { enteredOn, balance, unserved, members: all } = liquidationView(state);
  const served = all.length - unserved.length;
  return { is: 'LIQUIDATION', enteredOn, heldOre: balance.heldOre, served, members: all.length };
}

function ofDispute(state: DisputeState): Facts | undefined {
  if (state.status === 'NONE') return undefined;
  const { basis, member: id, subject, forum } = state;
  const member = basis.members.find((one) => one.id === id)?.name ?? id;
  return { is: 'DISPUTE', member, subject, forum, since: lastStepOn(state) };
}
