import type { CivilDate } from '../../calendar/civil-date';
import { startOfDay } from '../../calendar/stockholm';
import type { Consequence, Duty } from '../../duty';

type Awaited = Pick<Duty, 'kind' | 'ground'> & { onMissed: Consequence; about?: Duty['about'] };

/** What only the clock waits for: its consequence follows when the day begins, or at once when it has. */
export const whenDayBegins = ({ about = {}, ...awaited }: Awaited, key: string, dueOn: CivilDate): Duty => ({
  ...awaited,
  id: `${key}:${dueOn}`,
  owedBy: 'office',
  role: 'office',
  dueOn,
  dueAt: startOfDay(dueOn),
  reminders: [],
  about,
  clockOnly: true,
});
