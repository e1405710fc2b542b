import { shortForbund } from '../../words/processes';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import { addDays } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { OverviewRows } from '../../../journal/overview';
import type { DutyRow, ProcessRow } from '../../../journal/rows';
import type { Names } from '../../words/tongue';
import { grouped } from '../grouped';
import { kept } from '../kept';
import { namesOf } from '../members-in';
import { isLate, soonDays } from '../when';

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
  /** The same of what is not late: what comes next though something is overdue. */
  coming: readonly DutyRow[];
  /** Something falls due within fourteen days, also where something else is late. */
  soon: boolean;
  /** Of all in the process: what is owed may name others than who owes it. */
  names: Names;
  /** Place among all by name, in Swedish order: å, ä, ö last. */
  nameOrder: number;
  /** How many processes of the same förbund that are due later stand behind this line; none of their own is shown. */
  others?: number;
}

const swedish = new Intl.Collator('sv', { numeric: true });

/** Lines in the order of their names, made again only when the rows or a day have changed. `now`: epoch ms. */
export function createLines(): (rows: OverviewRows, now: number) => readonly Line[] {
  let kept: { rows: OverviewRows; days: string; lines: readonly Line[] } | undefined;
  const inOrder = createOrder();
  return (rows, now) => {
    const shifts = new Set(rows.processes.map(({ clockShiftMs }) => clockShiftMs));
    const days = new Map([...shifts].map((shift) => [shift, civilDateAt(now + shift)]));
    const key = [...days.values()].join(' ');
    if (kept?.rows !== rows || kept.days !== key) kept = { rows, days: key, lines: linesOf(rows, days, inOrder) };
    return kept.lines;
  };
}

type Order = (processes: readonly ProcessRow[]) => readonly ProcessRow[];

/** Processes by name. Comparing as Swedes do is slow, and names hardly ever change: the order found last is kept. */
function createOrder(): Order {
  let places = new Map<string, number>();
  const keyOf = ({ stream, name }: ProcessRow): string => `${stream} ${name}`;
  const placeOf = (process: ProcessRow): number => places.get(keyOf(process)) ?? -1;
  return (processes) => {
    const isKnown = processes.length === places.size && processes.every((process) => places.has(keyOf(process)));
    if (!isKnown) places = new Map(byName(processes).map((process, place) => [keyOf(process), place]));
    return [...processes].sort((a, b) => placeOf(a) - placeOf(b));
  };
}

function byName(processes: readonly ProcessRow[]): ProcessRow[] {
  const names = [...new Set(processes.map(({ name }) => name))];
  const short = new Map(names.map((name) => [name, shortForbund(name)]));
  names.sort((a, b) => swedish.compare(short.get(a) ?? a, short.get(b) ?? b));
  const place = new Map(names.map((name, index) => [name, index]));
  const placeOf = ({ name }: ProcessRow): number => place.get(name) ?? -1;
  return [...processes].sort((a, b) => placeOf(a) - placeOf(b) || (a.stream < b.stream ? -1 : 1));
}

function linesOf(
  { processes, nearest, names: known }: OverviewRows,
  days: ReadonlyMap<number, CivilDate>,
  inOrder: Order,
): Line[] {
  const owed = grouped(nearest, ({ stream }) => stream);
  return inOrder(processes).map((process, nameOrder) => {
    const today = days.get(process.clockShiftMs) ?? '';
    const duties = owed.get(process.stream) ?? [];
    const next = soonest(duties, process.kind);
    const late = next[0] !== undefined && isLate(next[0], today);
    const coming = late
      ? soonest(
          duties.filter((duty) => !isLate(duty, today)),
          process.kind,
        )
      : next;
    const names = namesOf([], known.get(process.stream));
    const standing = standingOf(process, next[0], today);
    const soon = standingOf(process, coming[0], today) === 'soon';
    return { process, today, next, coming, nameOrder, names, soon, standing };
  });
}

function standingOf(process: ProcessRow, first: DutyRow | undefined, today: CivilDate): Standing {
  if (process.done) return 'done';
  if (first === undefined) return 'later';
  if (isLate(first, today)) return 'late';
  return first.dueOn <= soonUntil(today) ? 'soon' : 'later';
}

const soonUntil = kept((today: CivilDate) => addDays(today, soonDays));

/** What somebody owes comes before what only the clock waits for; of a förbund's years that is news to nobody. */
function soonest(duties: readonly DutyRow[], kind: string): DutyRow[] {
  const people = duties.filter(({ clockOnly }) => !clockOnly);
  const open = people.length > 0 || kind !== 'formation' ? people : duties;
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
