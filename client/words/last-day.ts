import { statutoryLastDay } from '../../domain/calendar/statutory-days';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Moved } from '../../domain/duty';
import { ruleWords } from './grounds';
import type { Tongue } from './tongue';

/** A duty of the rules, a row of the duty list, or what an event says of one. */
interface Due {
  dueOn: CivilDate;
  about: Readonly<Record<string, unknown>>;
  movedBy?: Moved | null | undefined;
}

const statute = 'lag (1930:173) 2 §: ';

/** The day that the law names, where the law itself moves it to `dueOn` (0.4 D4); what events say of it may be all there is. */
function movedDay({ dueOn, about, movedBy }: Due): Moved | undefined {
  const { nominal } = about;
  const moved =
    movedBy ??
    (about['movedBy'] as Moved | undefined) ??
    (typeof nominal === 'string' && statutoryLastDay(nominal).movedBy);
  return moved && moved.from !== dueOn && moved.rule.startsWith(statute) ? moved : undefined;
}

/** "30 november 2007", or "30 november 2008 (lagens sista dag flyttas till 1 december 2008: söndag)". */
export function lastDayWords({ lang, t, date }: Tongue, due: Due): string {
  const moved = movedDay(due);
  if (!moved) return date(due.dueOn);
  const why = ruleWords(moved.rule.slice(statute.length), lang);
  return t(
    `${date(moved.from)} (lagens sista dag flyttas till ${date(due.dueOn)}: ${why})`,
    `${date(moved.from)} (the law’s last day moves to ${date(due.dueOn)}: ${why})`,
  );
}

/** The day that reminders count down to: the one the law names while it lies ahead. */
export function countedDay(due: Due, today: CivilDate): CivilDate {
  const named = movedDay(due)?.from;
  return named !== undefined && named >= today ? named : due.dueOn;
}
