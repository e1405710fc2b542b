import { balanceOf } from './balance';
import { type LiquidationStarted, readyOn, unserved } from './state';
import { memberIds } from '../yearly/yearly';

export type LiquidationPhase =
  | 'IN_LIQUIDATION'
  | 'DEBTS_PAID'
  | 'ASSETS_SOLD'
  | 'READY_TO_DISTRIBUTE'
  | 'DISTRIBUTED'
  | 'FINAL_ACCOUNTS'
  | 'BEING_SERVED'
  | 'DISSOLVED'
  | 'REOPENED'
  | 'LIQUIDATION_ANNULLED';

/** Where the liquidation is. Debts and sale have no order, so that each of them is a step of its own. */
export function phaseOf(state: LiquidationStarted): LiquidationPhase {
  if (state.annulled) return 'LIQUIDATION_ANNULLED';
  if (state.dissolvedOn !== undefined) return 'DISSOLVED';
  if (state.finalAccounts) return unserved(state).length < memberIds(state).length ? 'BEING_SERVED' : 'FINAL_ACCOUNTS';
  return state.reopenings.length > 0 ? 'REOPENED' : beforeAccounts(state);
}

function beforeAccounts(state: LiquidationStarted): LiquidationPhase {
  const { debtsPaidOn, propertySoldOn } = state;
  if (readyOn(state) !== undefined) return balanceOf(state).heldOre === 0 ? 'DISTRIBUTED' : 'READY_TO_DISTRIBUTE';
  if (debtsPaidOn !== undefined) return 'DEBTS_PAID';
  return propertySoldOn !== undefined ? 'ASSETS_SOLD' : 'IN_LIQUIDATION';
}
