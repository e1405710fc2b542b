import { of } from '../yearly/yearly';
import type { Item } from './commands';
import type { DataOf, Evolver } from './evolver';
import type { Asset, Debt, LiquidationStarted } from './state';

type Money =
  | 'InventoryRecorded'
  | 'DebtPaid'
  | 'AssetSold'
  | 'DebtsDeclaredPaid'
  | 'PropertyDeclaredSold'
  | 'LiquidationShortfallCalled'
  | 'ShortfallPaymentRecorded'
  | 'AssetsDistributed'
  | 'SharePaidOut';

export const money: { readonly [Type in Money]: Evolver<Type> } = {
  InventoryRecorded: inventory,
  DebtPaid: (state, { no, ore, entry, decidedOn }) => ({
    ...withEntry(state, entry, { of: `debt ${no}`, ore, on: decidedOn }),
    debts: state.debts.map((debt) =>
      debt.no === no ? { ...debt, paidOre: debt.paidOre + ore, paidOn: later(debt.paidOn, decidedOn) } : debt,
    ),
  }),
  AssetSold: (state, { no, ore, decidedOn }) => ({
    ...state,
    assets: state.assets.map((asset) => (asset.no === no ? { ...asset, sold: { ore, on: decidedOn } } : asset)),
  }),
  DebtsDeclaredPaid: (state, { decidedOn }) => ({ ...state, debtsPaidOn: decidedOn }),
  PropertyDeclaredSold: (state, { decidedOn }) => ({ ...state, propertySoldOn: decidedOn }),
  LiquidationShortfallCalled: (state, { call: no, ore, shares, dueOn, decidedOn: calledOn }) => ({
    ...state,
    calls: [...state.calls, { no, ore, shares, dueOn, calledOn, paid: {} }],
  }),
  ShortfallPaymentRecorded: (state, { call: no, member, ore, entry, decidedOn }) => ({
    ...withEntry(state, entry, { of: `call ${no} ${member}`, ore, on: decidedOn }),
    calls: state.calls.map((call) =>
      call.no === no ? { ...call, paid: { ...call.paid, [member]: (of(call.paid, member) ?? 0) + ore } } : call,
    ),
  }),
  AssetsDistributed: (state, { no, ore, shares, decidedOn: on }) => ({
    ...state,
    distributions: [...state.distributions, { no, ore, on, shares, paidOut: {} }],
  }),
  SharePaidOut: (state, { distribution, member, decidedOn }) => ({
    ...state,
    distributions: state.distributions.map((one) =>
      one.no === distribution ? { ...one, paidOut: { ...one.paidOut, [member]: decidedOn } } : one,
    ),
  }),
};

/** What has come to light since is neither paid nor sold, and accounts drawn up before it do not cover it. */
function inventory(was: LiquidationStarted, data: DataOf<'InventoryRecorded'>): LiquidationStarted {
  const { debtsPaidOn, propertySoldOn, finalAccounts: _, ...state } = was;
  const { openingOre, decidedOn, assets, debts } = data;
  return {
    ...state,
    ...(openingOre !== undefined && { openingOre }),
    inventoryOn: later(was.inventoryOn, decidedOn),
    assets: merged<Asset>(state.assets, assets, (item) => item),
    debts: merged<Debt>(state.debts, debts, (item) => ({ ...item, paidOre: 0 })),
    ...(debts.length === 0 && debtsPaidOn !== undefined && { debtsPaidOn }),
    ...(assets.length === 0 && propertySoldOn !== undefined && { propertySoldOn }),
    served: {},
  };
}

const merged = <Line extends Item>(
  lines: readonly Line[],
  items: readonly Item[],
  made: (item: Item) => Line,
): Line[] => [
  ...lines.map((line) => ({ ...line, ...items.find(({ no }) => no === line.no) })),
  ...items.filter(({ no }) => !lines.some((line) => line.no === no)).map(made),
];

const withEntry = (
  state: LiquidationStarted,
  entry: string,
  recorded: LiquidationStarted['entries'][string],
): LiquidationStarted => ({ ...state, entries: { ...state.entries, [entry]: recorded } });

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);
