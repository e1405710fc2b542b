import type { TimelineRow } from '../../../journal/rows';

type Event = Pick<TimelineRow, 'type' | 'data'>;

/** Each says itself who did not do what, and by when. */
const misses: ReadonlySet<string> = new Set([
  'TrialOrderMissed',
  'TrialEvaluationMissed',
  'NoticeDeadlineMissed',
  'BudgetOverdue',
  'InstalmentOverdue',
  'AnnualReportOverdue',
  'ArchiveOverdue',
]);

/**
 * What became of a mail is told by the lists of mails; a day that only the clock waited for by the next event, where
 * that is of the same instant; and what somebody did not do once, where the next event says it.
 */
export function isWorthTelling({ type, data }: Event, next: Pick<Event, 'type'> | undefined): boolean {
  if (type === 'EffectDone') return false;
  if (type !== 'DutyMissed' || next === undefined) return true;
  return data['clockOnly'] !== true && !misses.has(next.type);
}

type Placed = Event & Pick<TimelineRow, 'stream' | 'position' | 'at'>;

/** What each event is followed by in its own process at the same instant, of those that are at hand. */
export function followedBy<Row extends Placed>(rows: readonly Row[]): (row: Row) => Row | undefined {
  const came = new Map(rows.map((row) => [`${row.stream}/${row.position}/${row.at}`, row]));
  return ({ stream, position, at }) => came.get(`${stream}/${position + 1}/${at}`);
}
