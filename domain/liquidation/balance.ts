import { differenceOre, sumOre } from '../money/sum';
import { callLeft, debtLeft, type LiquidationStarted, unpaidDebts } from './state';

/** What came in, what went out, and what is held, öre: opening + sold + calledIn = debtsPaid + distributed + held. */
export interface Balance {
  openingOre: number;
  soldOre: number;
  calledInOre: number;
  debtsPaidOre: number;
  distributedOre: number;
  heldOre: number;
}

type Money = Pick<LiquidationStarted, 'openingOre' | 'assets' | 'debts' | 'calls' | 'distributions'>;

export function balanceOf({ openingOre = 0, assets, debts, calls, distributions }: Money): Balance {
  const soldOre = sumOre(assets.map(({ sold }) => sold?.ore ?? 0));
  const calledInOre = sumOre(calls.flatMap(({ paid }) => Object.values(paid)));
  const debtsPaidOre = sumOre(debts.map(({ paidOre }) => paidOre));
  const distributedOre = sumOre(distributions.map(({ ore }) => ore));
  const heldOre = differenceOre(sumOre([openingOre, soldOre, calledInOre]), sumOre([debtsPaidOre, distributedOre]));
  return { openingOre, soldOre, calledInOre, debtsPaidOre, distributedOre, heldOre };
}

/** What the debts still need beyond what is held and what members have been called on for: negative where nothing lacks. */
export function lackOre(state: LiquidationStarted): number {
  const debtsOre = sumOre(unpaidDebts(state).map(debtLeft));
  const calledOre = sumOre(state.calls.flatMap((call) => Object.keys(call.shares).map((id) => callLeft(call, id))));
  return differenceOre(debtsOre, sumOre([balanceOf(state).heldOre, calledOre]));
}
