import { addDays, daysBetween } from '../../calendar/civil-date';
import { midnightAfter, morningOf } from '../../calendar/stockholm';
import type { Duty } from '../../duty';
import { law } from '../../grounds';
import { nominalDay } from '../days';
import type { Begun } from '../state';
import { overdueAll, overdueChair } from './overdue-kinds';

const chairDays = 7;

/**
 * Who hears of an overdue budget, from the day after the last lawful one until it is adopted. Reminder steps of a duty that
 * only the clock waits for: steps missed while nobody was awake collapse into one, and the overdue duty itself stays one.
 */
export function overdueDuties(state: Begun): Duty[] {
  const { overdue, year } = state;
  if (!overdue) return [];
  const { lastDay } = overdue;
  const end = `${year}-12-31`;
  const described = {
    owedBy: 'office',
    dueOn: lastDay,
    ground: [law('23 §')],
    about: { year, lastDay, nominal: nominalDay(year) },
    // Steps that were missed while nobody was awake still reach whoever they were for.
    dueAt: midnightAfter(end),
    clockOnly: true,
  };
  const chair: Duty = {
    ...described,
    id: `${overdueChair}:${lastDay}`,
    kind: overdueChair,
    role: 'chair',
    reminders: days(1, chairDays, 1).map((day) => morningOf(addDays(lastDay, day))),
  };
  const all: Duty = {
    ...described,
    id: `${overdueAll}:${lastDay}`,
    kind: overdueAll,
    role: 'office',
    reminders: days(chairDays + 1, daysBetween(lastDay, end), 7).map((day) => morningOf(addDays(lastDay, day))),
  };
  return [chair, all];
}

const days = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);
