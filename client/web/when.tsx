import { daysBetween, type CivilDate } from '../../domain/calendar/civil-date';
import { formatDate, formatDateShort, formatDays } from '../words/dates';
import { Status, type Tone } from './marks';
import type { Page } from './page';

export const soonDays = 14;

export interface Due {
  dueOn: CivilDate;
  overdue: boolean;
}

/** Missed, or its day has passed though nobody has been awake to record it. */
export const isLate = ({ dueOn, overdue }: Due, today: CivilDate): boolean => overdue || dueOn < today;

/** Late when it was missed, soon within fourteen days; the shape goes with it. */
function toneOf(due: Due, today: CivilDate): Tone {
  if (isLate(due, today)) return 'late';
  return daysBetween(today, due.dueOn) <= soonDays ? 'soon' : 'plan';
}

export const Day = ({ on, page, short }: { on: CivilDate; page: Page; short?: boolean }) => (
  <time datetime={on}>{short ? formatDateShort(on, page.lang) : formatDate(on, page.lang)}</time>
);

/** "om 8 dagar" with its shape and colour. */
export const InDays = ({ due, today, page }: { due: Due; today: CivilDate; page: Page }) => (
  <Status tone={toneOf(due, today)} also="small">
    {formatDays(daysBetween(today, due.dueOn), page.lang)}
  </Status>
);

/** A date never stands alone: in tables the days stand beneath. */
export const When = ({ due, today, page }: { due: Due; today: CivilDate; page: Page }) => (
  <>
    <Day on={due.dueOn} page={page} short />
    <small>
      <InDays due={due} today={today} page={page} />
    </small>
  </>
);
