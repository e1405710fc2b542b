import type { BudgetContent, PlanYear } from '../../domain/budget/commands';
import type { SideSplit } from '../../domain/forbund/charter-terms';
import type { Begun } from '../../domain/budget/state';
import type { Given } from './given';
import { oneOf } from './one-of';
import { amountsOf, numbersOf, oreIn, pairsOf } from './pairs';

/** The budget as it is typed: a total, its headings, the plan and, where it is this year's own, the members' agreement. */
export function contentOf(given: Given, state: Begun, totalOre: number): BudgetContent {
  const headings = Object.entries(amountsOf(given, 'heading')).map(([id, ore]) => [headingOf(id), ore] as const);
  const split = splitOf(given, state);
  return {
    totalOre,
    headings: headings.length > 0 ? Object.fromEntries(headings) : kept(state, totalOre),
    plan: planOf(given, state.year, totalOre),
    ...(split && { split }),
  };
}

const headingOf = (typed: string): string => typed.toUpperCase().replaceAll('-', '_');

/** Without headings of its own, a budget of the same total keeps those it had. */
const kept = ({ adopted, draft }: Begun, totalOre: number): BudgetContent['headings'] => {
  const standing = draft ?? adopted;
  return standing?.totalOre === totalOre ? standing.headings : {};
};

/** "2009=20000000", or "2009=19000000/20000000" with the revenues first; years that are not named are as the budget. */
function planOf(given: Given, year: number, totalOre: number): PlanYear[] {
  const typed = new Map(pairsOf(given, 'plan'));
  const named = [...typed.keys()].map(Number).filter((one) => ![year, year + 1, year + 2].includes(one));
  const years = [year, year + 1, year + 2].map((one) => planYear(one, typed.get(String(one)), totalOre));
  // A year that does not belong there is for the rules to refuse.
  return [...years, ...named.map((one) => planYear(one, typed.get(String(one)), totalOre))];
}

function planYear(year: number, typed: string | undefined, totalOre: number): PlanYear {
  if (typed === undefined) return { year, revenuesOre: totalOre, costsOre: totalOre };
  const amounts = typed.split('/').map((one) => oreIn('plan', one));
  const [revenuesOre = 0, costsOre = revenuesOre] = amounts;
  return { year, revenuesOre, costsOre };
}

const ways: readonly SideSplit['by'][] = ['FIXED', 'WEIGHTS', 'INHABITANTS'];

/** "HAN=3500000" for each member of a side: öre where amounts are fixed, else weights or inhabitants. */
function splitOf(given: Given, { basis }: Begun): BudgetContent['split'] {
  if (given.list('share').length === 0) return undefined;
  const by = oneOf(ways, given, 'shareBy');
  const shares = by === 'FIXED' ? amountsOf(given, 'share') : numbersOf(given, 'share');
  const region = basis.members.filter(({ party }) => party === 'REGION').map(({ id }) => id);
  const pick = (isRegion: boolean): SideSplit | undefined => {
    const own = Object.entries(shares).filter(([id]) => region.includes(id) === isRegion);
    return own.length > 0 ? { by, shares: Object.fromEntries(own) } : undefined;
  };
  const [ofRegion, ofKommun] = [pick(true), pick(false)];
  return { ...(ofRegion && { region: ofRegion }), ...(ofKommun && { kommun: ofKommun }) };
}
