import { addMonths, daysBetween, type CivilDate } from '../../../domain/calendar/civil-date';
import type { Duty, Ground, Moved } from '../../../domain/duty';
import type { DutyRow } from '../../../journal/rows';
import { kindOf } from '../../../journal/store';
import { formatDate, formatDays } from '../../words/dates';
import { groundWords } from '../../words/grounds';
import { formatKronor } from '../../words/money';
import { owerWords } from '../../words/ower';
import { capital, joinList, speak, type Names } from '../../words/tongue';
import { oreOf, sharedText } from '../duty-text';
import { grouped } from '../grouped';
import { inWords } from '../numbers';
import type { Tone } from '../marks';
import type { Page } from '../page';
import type { Closed } from '../story';
import { isLate, soonDays } from '../when';

/** Something of the year, as it stood or stands: one duty of one member. */
interface Item {
  stream: string;
  duty: Pick<Duty, 'kind' | 'owedBy' | 'role' | 'dueOn' | 'about'> & {
    ground: readonly Ground[];
    movedBy?: Moved | null | undefined;
  };
  /** The day it was done; undefined while it is owed. */
  doneOn?: CivilDate;
  late: boolean;
  /** Nobody owes it: it comes with its day. */
  byItself: boolean;
}

/** What the list and the wheel show: what several owe by the same day is one. */
export interface YearMark {
  stream: string;
  kind: string;
  dueOn: CivilDate;
  tone: Extract<Tone, 'done' | 'late' | 'soon' | 'plan'>;
  title: string;
  who: string;
  ground: string;
  /** "klart 30 mars", "55 dagar försenad", "om 8 dagar". */
  status: string;
  /** The day is the law's or the charter's own, not one derived from another. */
  fixed: boolean;
}

interface Year {
  page: Page;
  names: Names;
  today: CivilDate;
  open: readonly DutyRow[];
  /** What has been done, by stream. */
  closed: readonly (readonly [stream: string, closed: readonly Closed[]])[];
}

/** All that is owed and all that has been done, by the day it is or was due; and what will come by itself. */
export function yearMarks(year: Year): YearMark[] {
  const { open, closed, today } = year;
  const items: Item[] = [
    ...closed.flatMap(([stream, all]) =>
      all.map(({ duty, on }) => ({
        stream,
        duty,
        doneOn: on,
        late: on > duty.dueOn,
        byItself: duty.clockOnly === true,
      })),
    ),
    ...open.map((duty) => ({ stream: duty.stream, duty, late: isLate(duty, today), byItself: duty.clockOnly })),
  ].filter((item) => !item.byItself || isNews(item, today));
  return [...grouped(items, ({ stream, duty }) => `${duty.dueOn} ${stream} ${duty.kind}`).values()]
    .map((group) => markOf(group, year))
    .sort((a, b) => (a.dueOn === b.dueOn ? compare(a.stream, b.stream) : compare(a.dueOn, b.dueOn)));
}

/** Of what comes by itself: what the förbund's own stream opens or lets happen, while it lies ahead. */
const isNews = ({ stream, duty, doneOn }: Pick<Item, 'stream' | 'duty' | 'doneOn'>, today: CivilDate): boolean =>
  doneOn === undefined && kindOf(stream) === 'forbund' && duty.dueOn >= today;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of a group that is partly done, what is left counts: late before what is still to come. */
function markOf(group: readonly Item[], year: Year): YearMark {
  const open = group.filter(({ doneOn }) => doneOn === undefined);
  const late = open.filter((item) => item.late);
  const shown = late.length > 0 ? late : open.length > 0 ? open : group;
  const [{ duty, stream }] = shown as [Item, ...Item[]];
  const { page } = year;
  return {
    stream,
    kind: duty.kind,
    dueOn: duty.dueOn,
    tone: toneOf(shown, year.today),
    title: titleOf(shown, year),
    who: whoOf(shown, year),
    ground: groundWords(duty.ground, duty.movedBy, page.lang),
    status: statusOf(shown, year),
    fixed:
      !shown.some(({ byItself }) => byItself) &&
      duty.ground.length > 0 &&
      duty.ground.every(({ source }) => source === 'law' || source === 'charter'),
  };
}

function toneOf([first]: readonly Item[], today: CivilDate): YearMark['tone'] {
  if (first?.doneOn !== undefined) return 'done';
  if (first?.late) return 'late';
  return daysBetween(today, first?.duty.dueOn ?? today) <= soonDays ? 'soon' : 'plan';
}

function titleOf(items: readonly Item[], { page, names }: Year): string {
  return sharedText(
    items.map(({ duty }) => duty),
    page,
    names,
  );
}

function whoOf(items: readonly Item[], { page, names }: Year): string {
  if (items.every(({ byItself }) => byItself)) return page.t('Sker av sig självt', 'Comes by itself');
  const all = [...new Set(items.map(({ duty }) => owerWords(speak(page.lang, names), duty)))];
  if (all.length > 4) return `${inWords(all.length, page.lang)} ${page.t('medlemmar', 'members')}`;
  const ore =
    items.length === 1 && items[0]?.doneOn === undefined ? items.reduce((sum, { duty }) => sum + oreOf(duty), 0) : 0;
  return `${capital(joinList(all, page.lang))}${ore === 0 ? '' : `, ${formatKronor(ore, page.lang)}`}`;
}

function statusOf(items: readonly Item[], { page, today }: Year): string {
  const [first] = items;
  if (first === undefined) return '';
  const dueOn = first.duty.dueOn;
  const done = items.flatMap(({ doneOn }) => doneOn ?? []).sort();
  const on = done.at(-1);
  if (on === undefined) return formatDays(daysBetween(today, dueOn), page.lang);
  const day = page.t(`klart ${dayAndMonth(on, dueOn, page)}`, `done ${dayAndMonth(on, dueOn, page)}`);
  const days = daysBetween(dueOn, on);
  if (days <= 0) return day;
  return `${day}, ${days === 1 ? page.t('1 dag sent', '1 day late') : page.t(`${days} dagar sent`, `${days} days late`)}`;
}

/** "30 mars"; with its year where that is another than the day it is compared with. */
export function dayAndMonth(on: CivilDate, besides: CivilDate, page: Page): string {
  const whole = formatDate(on, page.lang);
  return on.slice(0, 4) === besides.slice(0, 4) ? whole.replace(/\s\d{4}$/, '') : whole;
}

/** Marks of one calendar year. */
export const ofYear = (marks: readonly YearMark[], year: number): YearMark[] =>
  marks.filter(({ dueOn }) => dueOn.startsWith(`${year}-`));

/** What is late since a year before: nothing late is ever on another page. */
export const lateBefore = (marks: readonly YearMark[], year: number): YearMark[] =>
  marks.filter(({ tone, dueOn }) => tone === 'late' && dueOn < `${year}-01-01`);

/** What comes after a year, up to twelve months from today. */
export const thereafter = (marks: readonly YearMark[], year: number, today: CivilDate): YearMark[] =>
  marks.filter(({ dueOn }) => dueOn > `${year}-12-31` && dueOn <= addMonths(today, 12));
