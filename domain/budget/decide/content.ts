import { agreedContributions } from '../../money/agreed-contributions';
import { sumsTo } from '../../money/exact-sum';
import { Rejected } from '../../rejected';
import { membersOf } from '../../yearly/yearly';
import type { BudgetContent } from '../commands';
import type { Contributions } from '../events';
import { isBudgetHeading } from '../headings';
import type { Begun } from '../state';

/** What a budget must be before anything else: whole amounts that sum, on known headings, with a plan of three years. */
export function soundContent(state: Begun, content: BudgetContent): Contributions {
  const { totalOre, headings } = content;
  for (const ore of [totalOre, ...Object.values(headings)]) amount(ore);
  const stranger = Object.keys(headings).find((id) => !isBudgetHeading(id));
  if (stranger !== undefined) {
    throw new Rejected('UNKNOWN_HEADING', `a budget has no heading ${stranger}`, { heading: stranger });
  }
  if (!sumsTo(Object.values(headings), totalOre)) {
    const message = `the headings do not sum to the total, ${totalOre} öre`;
    throw new Rejected('HEADINGS_DO_NOT_SUM', message, { totalOre, headings });
  }
  threeYears(state.year, content);
  return agreedContributions(totalOre, membersOf(state), content.split ?? state.basis.terms.split);
}

/** Whole öre that are counted exactly. */
function amount(ore: number): void {
  if (Number.isSafeInteger(ore) && ore >= 0) return;
  throw new Rejected('AMOUNT_MALFORMED', `${ore} is no whole, non-negative number of öre`, { ore });
}

/** The plan covers the budget year and the two after it; the first one carries the budget (C72). */
function threeYears(year: number, { plan, totalOre }: BudgetContent): void {
  for (const { revenuesOre, costsOre } of plan) [revenuesOre, costsOre].forEach(amount);
  const years = [year, year + 1, year + 2];
  if (plan.length !== years.length || plan.some((one, index) => one.year !== years[index])) {
    const message = `the plan covers ${plan.map((one) => one.year).join(', ') || 'no year'}: it is to cover ${years.join(', ')}`;
    throw new Rejected('PLAN_NOT_THREE_YEARS', message, { years, plan: plan.map((one) => one.year) });
  }
  const costsOre = plan[0]?.costsOre ?? 0;
  if (costsOre === totalOre) return;
  const message = `the plan's first year costs ${costsOre} öre and the budget is ${totalOre}: the first year carries the budget`;
  throw new Rejected('PLAN_WITHOUT_BUDGET', message, { year, costsOre, totalOre });
}

/** Years whose costs exceed their revenues: the law wants a motive (21 §, A28). Refused: DEFICIT_WITHOUT_REASON. */
export function deficitOf(
  { plan }: BudgetContent,
  reason: string | undefined,
): { years: readonly number[]; reason: string } | undefined {
  const years = plan.filter(({ revenuesOre, costsOre }) => costsOre > revenuesOre).map(({ year }) => year);
  if (years.length === 0) return undefined;
  if (reason !== undefined) return { years, reason };
  const message = `costs exceed revenues in ${years.join(', ')}: a deficit needs its reason (21 §)`;
  throw new Rejected('DEFICIT_WITHOUT_REASON', message, { years });
}
