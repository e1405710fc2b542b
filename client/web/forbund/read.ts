import type { CivilDate } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { DutyRow, ProcessRow, TimelineRow } from '../../../journal/rows';
import { kindOf } from '../../../journal/store';
import type { Names } from '../../words/tongue';
import { yearIn } from '../../words/processes';
import { membersIn, namesOf, type ShownMember } from '../members-in';
import type { Page } from '../page';
import type { Site } from '../site';
import type { Story } from '../story';
import { timelineLimit } from '../process/timeline';
import { readInsatser } from '../insats/read';
import type { ShownInsats } from '../insats/section';
import { arcsOf } from './arcs';
import { moneyOf, type YearMoney } from './money';
import type { YearArc } from './wheel';
import { yearMarks, type YearMark } from './year-marks';

/** A formed förbund and its year, with every process of it. */
export interface FoundForbund {
  row: ProcessRow;
  state: unknown;
  /** The day it is on the förbund's own clock. */
  today: CivilDate;
  names: Names;
  members: readonly ShownMember[];
  /** What is owed in all its processes. */
  duties: readonly DutyRow[];
  processes: readonly ProcessRow[];
  story: Story;
  year: number;
  marks: readonly YearMark[];
  arcs: readonly YearArc[];
  /** The first and last year of which there is anything to show. */
  years: readonly [number, number];
  /** The contributions of the year shown, and what is to come in. */
  money: YearMoney;
  /** Its activities, each with its state. */
  insatser: readonly ShownInsats[];
  /** Of the förbund's own stream. */
  timeline: readonly TimelineRow[];
}

/** All that the page of one förbund says; undefined where it is not formed. `forbund`: its short id. */
export async function readForbund(site: Site, forbund: string, page: Page): Promise<FoundForbund | undefined> {
  const found = await site.journal.reader.process(`forbund-${forbund}`);
  if (!found) return undefined;
  const { row, process } = found;
  const today = civilDateAt(page.now + row.clockShiftMs);
  const year = askedYear(page) ?? Number(today.slice(0, 4));
  const processes = (await site.overview.read()).processes.filter((one) => one.forbund === forbund);
  const [story, duties, timeline, stories, insatser] = await Promise.all([
    site.stories(row.stream, row.version),
    site.journal.reader.duties({ forbund, clockOnly: true }),
    site.journal.reader.timeline(row.stream, { limit: timelineLimit }),
    storiesAround(site, processes, year),
    readInsatser(
      site,
      processes.filter(({ kind }) => kind === 'insats').map(({ stream }) => stream),
    ),
  ]);
  if (!story) return undefined;
  const members = membersIn(process.state);
  const names = namesOf(members, process.names);
  const closed = [...stories].flatMap(([stream, one]) =>
    kindOf(stream) === 'formation' ? [] : [[stream, one.closed] as const],
  );
  const marks = yearMarks({ page, names, today, open: duties, closed });
  const money = moneyOf({ stories, state: process.state, year, today });
  const common = { money, row, state: process.state, today, names, members, duties, processes, story, year, timeline };
  return { ...common, insatser, marks, arcs: arcsOf(processes, marks, year), years: yearsOf(marks, today) };
}

/** `?ar=2008`; nothing where it is no year. */
const askedYear = (page: Page): number | undefined =>
  /^(19|20|21)\d{2}$/.test(page.query.get('ar') ?? '') ? Number(page.query.get('ar')) : undefined;

/** A process of a year has its days in that year, the one before and the one after; those of terms, and the formation, in any. */
async function storiesAround(site: Site, processes: readonly ProcessRow[], year: number): Promise<Map<string, Story>> {
  const near = processes.filter(({ stream, kind }) => {
    const of = yearIn(stream);
    if (of === undefined || kind === 'board' || kind === 'auditors') return true;
    return Math.abs(of - year) <= 1;
  });
  const all = await Promise.all(
    near.map(async ({ stream, version }) => [stream, await site.stories(stream, version)] as const),
  );
  return new Map(all.flatMap(([stream, story]) => (story ? [[stream, story] as const] : [])));
}

function yearsOf(marks: readonly YearMark[], today: CivilDate): readonly [number, number] {
  const years = [today, ...marks.map(({ dueOn }) => dueOn)].map((date) => Number(date.slice(0, 4)));
  return [Math.min(...years), Math.max(...years)];
}
