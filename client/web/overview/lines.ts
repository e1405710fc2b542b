import type { CivilDate } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { DutyRow, ProcessRow } from '../../../journal/rows';
import { grouped } from '../grouped';
import { toneOf } from '../when';

/** Where a process stands among the others: what the counts count and the filter filters. */
export type Standing = 'late' | 'soon' | 'later' | 'done';

/** One line of the overview: a process and what is owed next in it. */
export interface Line {
  process: ProcessRow;
  /** The day it is on the process's own clock. */
  today: CivilDate;
  standing: Standing;
  /** The duties of the nearest day that are of the same kind; usually one a member. */
  next: readonly DutyRow[];
}

const standings = { late: 'late', soon: 'soon', plan: 'later', done: 'done', here: 'later' } as const;

/** Lines as of `now` (epoch ms); each duty is looked at once. */
export function linesOf(processes: readonly ProcessRow[], duties: readonly DutyRow[], now: number): Line[] {
  const owed = grouped(duties, ({ stream }) => stream);
  return processes.map((process) => {
    const today = civilDateAt(now + process.clockShiftMs);
    const next = nearest(owed.get(process.stream) ?? []);
    return { process, today, next, standing: standingOf(process, next[0], today) };
  });
}

function standingOf(process: ProcessRow, first: DutyRow | undefined, today: CivilDate): Standing {
  if (process.done) return 'done';
  return first === undefined ? 'later' : standings[toneOf(first, today)];
}

/** What somebody owes comes before what only the clock waits for. */
function nearest(duties: readonly DutyRow[]): DutyRow[] {
  const people = duties.filter(({ clockOnly }) => !clockOnly);
  const open = people.length > 0 ? people : duties;
  const first = open.reduce<DutyRow | undefined>(
    (best, duty) => (best && !sooner(duty, best) ? best : duty),
    undefined,
  );
  return open.filter((duty) => duty.dueOn === first?.dueOn && duty.kind === first.kind);
}

/** On the same day the text comes before what follows from it. */
const followUps = ['auditors', 'board', 'first-budget', 'practical'];
const rank = ({ kind }: DutyRow): number => followUps.indexOf(kind);
const sooner = (a: DutyRow, b: DutyRow): boolean =>
  a.dueOn === b.dueOn ? rank(a) < rank(b) || (rank(a) === rank(b) && a.id < b.id) : a.dueOn < b.dueOn;
