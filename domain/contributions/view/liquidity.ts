import { lastBankingDayBeforeQuarter } from '../../calendar/banking-days';
import type { CivilDate } from '../../calendar/civil-date';
import { quarters } from '../due-days';
import { type Begun, owedOre } from '../state';

/** What comes in on a day; or, for a year without a budget, that nothing is asked for when a quarter's money would be due. */
export interface Inflow {
  on: CivilDate;
  /** Owed by all whose instalments are due that day; 0 in a hole. */
  ore: number;
  /** Sum of this and all rows before it. */
  sumOre: number;
  kind: 'DUE' | 'LATE' | 'NO_BUDGET';
  years: readonly number[];
}

export interface Ahead {
  states: readonly Begun[];
  /** Years for which no budget is adopted, so that no instalment exists. */
  withoutBudget: readonly number[];
  today: CivilDate;
}

/** Öre in, ahead from today, by due day: what is late stands on today, and a quarter without instalments is a hole. */
export function liquidity({ states, withoutBudget, today }: Ahead): Inflow[] {
  const owed = states.flatMap(({ year, instalments }) =>
    instalments.filter((one) => owedOre(one) > 0).map(({ dueOn, ...one }) => ({ year, dueOn, ore: owedOre(one) })),
  );
  const late = owed.filter(({ dueOn }) => dueOn < today);
  const days = [...new Set(owed.filter(({ dueOn }) => dueOn >= today).map(({ dueOn }) => dueOn))];
  const rows = [
    ...(late.length > 0 ? [row(today, 'LATE', late)] : []),
    ...days.map((on) =>
      row(
        on,
        'DUE',
        owed.filter(({ dueOn }) => dueOn === on),
      ),
    ),
    ...withoutBudget.flatMap((year) => holes(year, today)),
  ];
  rows.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  let sumOre = 0;
  return rows.map((one) => ({ ...one, sumOre: (sumOre += one.ore) }));
}

type Row = Omit<Inflow, 'sumOre'>;

const row = (on: CivilDate, kind: Row['kind'], all: readonly { year: number; ore: number }[]): Row => ({
  on,
  kind,
  ore: all.reduce((sum, { ore }) => sum + ore, 0),
  years: [...new Set(all.map(({ year }) => year))].sort(),
});

/** A quarter whose day has gone by is a hole today. */
const holes = (year: number, today: CivilDate): Row[] =>
  quarters
    .map((quarter) => lastBankingDayBeforeQuarter(year, quarter).on)
    .map((on) => ({ on: on < today ? today : on, kind: 'NO_BUDGET' as const, ore: 0, years: [year] }));
