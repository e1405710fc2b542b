import { addDays, type CivilDate } from '../calendar/civil-date';
import { midnightAfter, morningOf } from '../calendar/stockholm';
import type { Consequence, Duty, Ground } from '../duty';

type Described = Pick<Duty, 'kind' | 'owedBy' | 'ground' | 'about'> &
  Partial<Pick<Duty, 'role' | 'onMissed' | 'movedBy'>>;

interface Days {
  /** What comes before the day in the duty's id. */
  key: string;
  dueOn: CivilDate;
  remindOn: readonly CivilDate[];
}

/** Something that somebody owes by a day, reminded at 06:00 on the given days that are not past it. */
export function owed(described: Described, { key, dueOn, remindOn }: Days): Duty {
  const days = [...new Set(remindOn)].filter((day) => day <= dueOn).sort();
  return {
    role: described.owedBy === 'office' ? 'office' : 'registrar',
    ...described,
    id: `${key}:${dueOn}`,
    dueOn,
    dueAt: midnightAfter(dueOn),
    reminders: days.map(morningOf),
  };
}

/** A day that only the clock waits for: what follows comes when the day is over. */
export const whenOver = (kind: string, key: string, { dueOn, ground, onMissed }: Awaited): Duty => ({
  kind,
  id: `${key}:${dueOn}`,
  owedBy: 'office',
  role: 'office',
  dueOn,
  dueAt: midnightAfter(dueOn),
  ground: [ground],
  reminders: [],
  about: {},
  onMissed,
  clockOnly: true,
});

interface Awaited {
  dueOn: CivilDate;
  ground: Ground;
  onMissed: Consequence;
}

export const law = (ref: string, note?: string): Ground => ({
  source: 'law',
  ref,
  ...(note !== undefined && { note }),
});
export const practice = (ref: string): Ground => ({ source: 'practice', ref });
export const charter = (ref: string): Ground => ({ source: 'charter', ref });

export const daysBefore = (day: CivilDate, counts: readonly number[]): CivilDate[] =>
  counts.map((count) => addDays(day, -count));
