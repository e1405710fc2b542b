import { Rejected } from '../../rejected';
import { same } from '../../same';
import type { Item } from '../commands';
import type { LiquidationEvent } from '../events';
import { evolve } from '../evolve';
import type { Debt, LiquidationStarted } from '../state';
import { type Decide, held, shown, undissolved } from './rules';

/** What is held, owned and owed, as the board has drawn it up; later lines are added, and lines that read otherwise corrected. */
export const recordInventory: Decide<'RecordInventory'> = (command, state) => {
  const { openingOre = state.openingOre, ...listed } = command.data;
  onceEach(listed.assets);
  onceEach(listed.debts);
  const assets = listed.assets.filter((item) => !isSo(item, state.assets));
  const debts = listed.debts.filter((item) => !isSo(item, state.debts));
  if (openingOre === undefined) {
    throw new Rejected('OPENING_MISSING', 'what the förbund held on the day it went into liquidation is missing');
  }
  const opening = openingOre === state.openingOre ? {} : { openingOre };
  if (assets.length === 0 && debts.length === 0 && opening.openingOre === undefined) return [];
  undissolved(state);
  notSold(assets, state);
  notBelowPaid(debts, state);
  const data = { ...opening, assets, debts, ...shown(command, state) };
  const recorded: LiquidationEvent = { type: 'InventoryRecorded', data };
  held(0, evolve(state, recorded) as LiquidationStarted);
  return [recorded];
};

const isSo = (item: Item, lines: readonly Item[]): boolean =>
  lines.some(({ no, what, ore }) => same(item, { no, what, ore }));

function onceEach(items: readonly Item[]): void {
  const twice = items.find(({ no }, index) => items.findIndex((other) => other.no === no) !== index);
  if (!twice) return;
  throw new Rejected('NUMBER_TWICE', `number ${twice.no} stands twice`, { no: twice.no });
}

function notSold(items: readonly Item[], { assets }: LiquidationStarted): void {
  const sold = assets.find((asset) => asset.sold && items.some(({ no }) => no === asset.no));
  if (!sold?.sold) return;
  const { no, what } = sold;
  throw new Rejected('ALREADY_SOLD', `${what} was sold on ${sold.sold.on}`, { no, what, standing: sold.sold });
}

function notBelowPaid(items: readonly Item[], { debts }: LiquidationStarted): void {
  const isBelow = (debt: Debt): boolean => items.some(({ no, ore }) => no === debt.no && ore < debt.paidOre);
  const below = debts.find(isBelow);
  if (!below) return;
  const { no, what, paidOre } = below;
  throw new Rejected('DEBT_BELOW_PAID', `${paidOre} öre are paid of ${what} already`, { no, what, paidOre });
}
