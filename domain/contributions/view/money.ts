import type { CivilDate } from '../../calendar/civil-date';
import { phaseOf } from '../summary';
import { type Begun, heldPayments, owedOre, type Received, type Standing } from '../state';

export type InstalmentStatus = 'AHEAD' | 'PARTLY_PAID' | 'PAID' | 'OVERDUE';

/** One instalment, plan against paid. */
export type InstalmentMoney = Pick<
  Standing,
  'id' | 'member' | 'quarter' | 'ore' | 'dueOn' | 'rule' | 'movedBy' | 'reference' | 'paidOre'
> & { owedOre: number; status: InstalmentStatus };

export interface Sum {
  ore: number;
  paidOre: number;
}

/** A year's money: plan against paid, by instalment, by quarter, by member and in all; what is held, and what is late. */
export interface Money {
  year: number;
  phase: string;
  totalOre: number;
  adoptedOn: CivilDate;
  instalments: readonly InstalmentMoney[];
  /** By quarter, "1" to "4"; supplements and shortfall calls are in none. */
  quarters: Readonly<Record<string, Sum>>;
  members: Readonly<Record<string, Sum>>;
  sum: Sum;
  held: readonly Received[];
  heldOre: number;
  overdueOre: number;
}

export function money(state: Begun): Money {
  const instalments = state.instalments.map(shown);
  const { year, totalOre, adoptedOn } = state;
  const held = heldPayments(state);
  return {
    year,
    phase: phaseOf(state),
    totalOre,
    adoptedOn,
    instalments,
    quarters: summed(
      instalments.filter(({ quarter }) => quarter !== undefined),
      ({ quarter }) => String(quarter),
    ),
    members: summed(instalments, ({ member }) => member),
    sum: total(instalments),
    held,
    heldOre: held.reduce((sum, { heldOre }) => sum + heldOre, 0),
    overdueOre: instalments.filter(({ status }) => status === 'OVERDUE').reduce((sum, one) => sum + one.owedOre, 0),
  };
}

function shown(one: Standing): InstalmentMoney {
  const { id, member, quarter, ore, dueOn, rule, movedBy, reference, paidOre } = one;
  const optional = { ...(quarter !== undefined && { quarter }), ...(movedBy && { movedBy }) };
  return {
    id,
    member,
    ore,
    dueOn,
    rule,
    reference,
    paidOre,
    ...optional,
    owedOre: owedOre(one),
    status: statusOf(one),
  };
}

function statusOf(one: Standing): InstalmentStatus {
  if (owedOre(one) === 0) return 'PAID';
  if (one.overdue) return 'OVERDUE';
  return one.paidOre > 0 ? 'PARTLY_PAID' : 'AHEAD';
}

function summed(all: readonly InstalmentMoney[], keyOf: (one: InstalmentMoney) => string): Record<string, Sum> {
  const keys = [...new Set(all.map(keyOf))].sort();
  return Object.fromEntries(keys.map((key) => [key, total(all.filter((one) => keyOf(one) === key))]));
}

const total = (all: readonly InstalmentMoney[]): Sum => ({
  ore: all.reduce((sum, { ore }) => sum + ore, 0),
  paidOre: all.reduce((sum, { paidOre }) => sum + paidOre, 0),
});
