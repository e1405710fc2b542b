import { addDays, type CivilDate } from './calendar/civil-date';
import { midnightAfter, morningOf, startOfDay } from './calendar/stockholm';
import type { Duty } from './duty';

type Described = Pick<Duty, 'kind' | 'owedBy' | 'ground' | 'about'> &
  Pick<Partial<Duty>, 'role' | 'onMissed' | 'movedBy'>;
interface Days {
  /** What comes before the day in the duty's id. */
  key: string;
  dueOn: CivilDate;
  /** Reminders go out at 06:00 on those of these days that are not after `dueOn`, and come after `since` where it is given. */
  remindOn: readonly CivilDate[];
  since?: CivilDate;
}

/** Something a member or the office owes, with its reminders. */
export function owed(described: Described, { key, dueOn, remindOn, since = '' }: Days): Duty {
  const days = [...new Set(remindOn)].filter((day) => day > since && day <= dueOn).sort();
  const role = described.owedBy === 'office' ? 'office' : 'registrar';
  return {
    role,
    ...described,
    id: `${key}:${dueOn}`,
    dueOn,
    dueAt: midnightAfter(dueOn),
    reminders: days.map(morningOf),
  };
}

type Awaited = Pick<Duty, 'kind' | 'ground' | 'onMissed'> & Pick<Partial<Duty>, 'owedBy' | 'about'>;

/** A day only the clock waits for: its consequence follows when the day is over. */
export const whenOver = (awaited: Awaited, dueOn: CivilDate, key: string = awaited.kind): Duty =>
  clockOnly({ ...awaited, id: `${key}:${dueOn}`, dueOn, dueAt: midnightAfter(dueOn) });

/** A day only the clock waits for: its consequence follows when the day begins. */
export const whenBegun = (awaited: Awaited, dueOn: CivilDate): Duty =>
  clockOnly({ ...awaited, id: `${awaited.kind}:${dueOn}`, dueOn, dueAt: startOfDay(dueOn) });

const clockOnly = (awaited: Awaited & Pick<Duty, 'id' | 'dueOn' | 'dueAt'>): Duty => ({
  owedBy: 'office',
  about: {},
  role: 'office',
  reminders: [],
  clockOnly: true,
  ...awaited,
});

/** The days so many days before a day. */
export const daysBefore = (day: CivilDate, counts: readonly number[]): CivilDate[] =>
  counts.map((count) => addDays(day, -count));
