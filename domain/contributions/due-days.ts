import { lastBankingDayBeforeQuarter, rollForward } from '../calendar/banking-days';
import { addDays, type CivilDate } from '../calendar/civil-date';
import { statutoryLastDay } from '../calendar/statutory-days';
import type { Ground, Moved } from '../duty';
import type { Basis } from '../forbund/basis';
import { law, practice } from '../grounds';
import { Rejected } from '../rejected';
import type { DueRule } from './events';

export type Quarter = 1 | 2 | 3 | 4;
export const quarters: readonly Quarter[] = [1, 2, 3, 4];

/** A day something is due, by which rule, and what moved it. */
export interface DueDay {
  dueOn: CivilDate;
  rule: DueRule;
  movedBy?: Moved;
}

export const noticeDays = 30;

/** What the days of a year's instalments follow from. */
export interface Adopted {
  basis: Pick<Basis, 'formedOn' | 'operationsStartOn'>;
  year: number;
  adoptedOn: CivilDate;
}

/**
 * The last banking day before the quarter; but nothing falls due before the first instalment can: 30 days after the förbund
 * both is formed and operates, and 30 days after a budget that was adopted late, rolled forward (0.4 D3, D10).
 */
export function dueDay(adopted: Adopted, quarter: Quarter): DueDay {
  const { on, movedBy } = lastBankingDayBeforeQuarter(adopted.year, quarter);
  const ordinary: DueDay = { dueOn: on, rule: 'QUARTER_IN_ADVANCE', ...(movedBy && { movedBy }) };
  const { basis, adoptedOn } = adopted;
  const start = later(basis.formedOn, basis.operationsStartOn);
  const earliest = [
    thirtyDaysAfter(start, 'FIRST_INSTALMENT'),
    ...(isLate(adopted, start) ? [thirtyDaysAfter(adoptedOn, 'LATE_BUDGET')] : []),
  ];
  return earliest.reduce((latest, day) => (day.dueOn > latest.dueOn ? day : latest), ordinary);
}

/** 30 days after a day, on the next banking day. */
export function thirtyDaysAfter(day: CivilDate, rule: DueRule): DueDay {
  const { on, movedBy } = rollForward(addDays(day, noticeDays));
  return { dueOn: on, rule, ...(movedBy && { movedBy }) };
}

/** When what members are called on for is due (22 §), which sets no day. Refused: DUE_DAY_PASSED. */
export function shortfallDueDay(dueOn: CivilDate | undefined, today: CivilDate): DueDay {
  if (dueOn === undefined) return thirtyDaysAfter(today, 'SHORTFALL_CALL');
  if (dueOn <= today) {
    throw new Rejected('DUE_DAY_PASSED', `${dueOn} is no day ahead of today, ${today}`, { dueOn, today });
  }
  const { on, movedBy } = rollForward(dueOn);
  return { dueOn: on, rule: 'SHORTFALL_CALL', ...(movedBy && { movedBy }) };
}

/** The first year's budget is late after the start, the others after 30 November as the law moves it (23 §, 0.4 D4). */
function isLate({ year, adoptedOn }: Adopted, start: CivilDate): boolean {
  const deadline = statutoryLastDay(`${year - 1}-11-30`).on;
  return adoptedOn > later(deadline, start);
}

const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

/** Why it is due when it is. No law and no charter gives the day of "kvartalsvis i förskott": practice does. */
export const groundsOf: Readonly<Record<DueRule, readonly Ground[]>> = {
  QUARTER_IN_ADVANCE: [practice('kvartalsvis i förskott, sista bankdagen före kvartalet')],
  FIRST_INSTALMENT: [practice('30 dagar efter starten')],
  LATE_BUDGET: [practice('30 dagar efter en sent fastställd budget')],
  SUPPLEMENT: [practice('30 dagar efter den ändrade budgeten')],
  SHORTFALL_CALL: [law('22 §')],
};

/** Why it is owed, whoever asks for it must say: the share, which the law fixes, then why on that day. */
export const claimOn = (day: readonly Ground[]): readonly Ground[] =>
  day.some(({ source }) => source === 'law') ? day : [law('5 §', 'the share'), ...day];
