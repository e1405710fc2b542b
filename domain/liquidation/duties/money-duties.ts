import { addDays, addMonths, type CivilDate } from '../../calendar/civil-date';
import type { Duty } from '../../duty';
import { charter, law, practice } from '../../grounds';
import { daysBefore, owed } from '../../owed';
import { membersOf } from '../../yearly/yearly';
import { balanceOf } from '../balance';
import {
  type Call,
  callLeft,
  debtLeft,
  type Distribution,
  type LiquidationStarted,
  readyOn,
  unpaidDebts,
  unpaidShares,
  unsoldAssets,
} from '../state';

// The law sets a liquidation no days: those of the office are practice.

const ground = (days: string) => [charter('likvidation'), practice(days)];
const office = 'office';

/** What is owed until what is left is with the members. */
export function moneyDuties(state: LiquidationStarted): Duty[] {
  return [
    ...(state.openingOre === undefined ? [inventory(state)] : declarations(state)),
    ...state.calls.flatMap((call) => callDuties(state, call)),
    ...distribution(state),
    ...state.distributions.flatMap((one) => payouts(state, one)),
  ];
}

function inventory({ enteredOn }: LiquidationStarted): Duty {
  const dueOn = addMonths(enteredOn, 2);
  const days = { key: 'liquidation-inventory', dueOn, remindOn: daysBefore(dueOn, [30, 7, 0]) };
  const described = { kind: 'liquidation-inventory', owedBy: office, ground: ground('två månader'), about: {} };
  return owed(described, days);
}

function declarations(state: LiquidationStarted): Duty[] {
  const dueOn = addMonths(state.inventoryOn ?? state.enteredOn, 12);
  const days = { dueOn, remindOn: daysBefore(dueOn, [180, 30, 0]) };
  const debts = unpaidDebts(state);
  const leftOre = debts.reduce((sum, debt) => sum + debtLeft(debt), 0);
  const one = (kind: string, about: Duty['about']): Duty =>
    owed({ kind, owedBy: office, ground: ground('ett år'), about }, { key: kind, ...days });
  return [
    ...(state.debtsPaidOn === undefined ? [one('liquidation-debts', { left: debts.length, leftOre })] : []),
    ...(state.propertySoldOn === undefined ? [one('liquidation-sale', { left: unsoldAssets(state).length })] : []),
  ];
}

function callDuties(state: LiquidationStarted, call: Call): Duty[] {
  const { no, dueOn, calledOn } = call;
  const remindOn = daysBefore(dueOn, [14, 7, 1]);
  return membersOf(state).flatMap(({ id }) => {
    const leftOre = callLeft(call, id);
    if (leftOre <= 0) return [];
    const about = { call: no, ore: call.shares[id] ?? 0, leftOre };
    const described = { kind: 'liquidation-shortfall', owedBy: id, ground: [law('22 §')], about };
    return [owed(described, { key: `liquidation-shortfall:${no}:${id}`, dueOn, remindOn, since: calledOn })];
  });
}

function distribution(state: LiquidationStarted): Duty[] {
  const ready = readyOn(state);
  const { heldOre } = balanceOf(state);
  if (ready === undefined || heldOre === 0) return [];
  const dueOn = addDays(ready, 30);
  const described = {
    kind: 'liquidation-distribution',
    owedBy: office,
    ground: ground('30 dagar'),
    about: { heldOre },
  };
  return [owed(described, { key: 'liquidation-distribution', dueOn, remindOn: daysBefore(dueOn, [14, 0]) })];
}

function payouts(state: LiquidationStarted, one: Distribution): Duty[] {
  const owing = unpaidShares(state, one);
  if (owing.length === 0) return [];
  const dueOn: CivilDate = addDays(one.on, 30);
  const about = { distribution: one.no, owing };
  const described = { kind: 'liquidation-payout', owedBy: office, ground: ground('30 dagar'), about };
  return [owed(described, { key: `liquidation-payout:${one.no}`, dueOn, remindOn: daysBefore(dueOn, [14, 0]) })];
}
