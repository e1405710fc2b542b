import { addDays, type CivilDate } from '../../../domain/calendar/civil-date';
import { civilDateAt } from '../../../domain/calendar/stockholm';
import type { DutyRow } from '../../../journal/rows';
import { formatDate } from '../../words/dates';
import { capital, type Names } from '../../words/tongue';
import { shortForbund } from '../../words/processes';
import { dutyText, oreOf, sharedText } from '../duty-text';
import { grouped } from '../grouped';
import { inWords } from '../numbers';
import type { Page } from '../page';
import { isLate, soonDays } from '../when';
import type { Membership } from './directory';

/** The same thing owed by the same day, in one förbund or in several. */
export interface Owed {
  first: DutyRow;
  title: string;
  all: readonly { duty: DutyRow; forbund: string }[];
  /** The day it is in those förbund. */
  today: CivilDate;
  late: boolean;
}

export interface OwedGroup {
  id: string;
  title: string;
  owed: readonly Owed[];
}

interface Owing {
  memberships: readonly Membership[];
  duties: readonly DutyRow[];
  /** How the members of a förbund are called. */
  namesIn: (forbund: string) => Names | undefined;
}

/** All that a member owes, the same thing in several förbund as one; late first, then by date. */
export function owedBy({ memberships, duties, namesIn }: Owing, page: Page): Owed[] {
  const of = new Map(memberships.map((one) => [`${one.forbund.forbund} ${one.member.id}`, one]));
  const items = duties.flatMap((duty) => {
    const membership = of.get(`${duty.forbund} ${duty.owedBy}`);
    if (!membership || duty.clockOnly) return [];
    const today = civilDateAt(page.now + membership.forbund.clockShiftMs);
    return [
      {
        duty,
        today,
        title: titleOf(duty, page, namesIn(duty.forbund)),
        forbund: shortForbund(membership.forbund.name),
      },
    ];
  });
  const same = grouped(items, ({ duty, title }) => [duty.dueOn, duty.overdue, duty.kind, title].join('\n'));
  return [...same.values()]
    .flatMap((all) => (all[0] ? [{ ...all[0], all }] : []))
    .map(({ duty, title, today, all }) => ({ first: duty, title, today, all, late: isLate(duty, today) }))
    .sort((a, b) => Number(b.late) - Number(a.late) || a.first.dueAt - b.first.dueAt);
}

/** Amounts and references are each förbund's own: the same quarter is the same thing to do. */
const titleOf = (duty: DutyRow, page: Page, names: Names | undefined): string =>
  oreOf(duty) > 0 ? sharedText([duty], page) : dutyText(duty, page, names);

/** So many days ahead a month has a heading of its own; what is further off stands by the year. */
const monthsAhead = 92;

/** In the order people work: what is late, what is soon, then by month and by year. */
export function inGroups(owed: readonly Owed[], page: Page): OwedGroup[] {
  return [...grouped(owed, (one) => groupOf(one, page)).entries()].map(([key, all]) => {
    const [id = '', title = ''] = key.split('\n');
    return { id, title, owed: all };
  });
}

function groupOf({ late, first: { dueOn }, today }: Owed, { t, lang }: Page): string {
  if (late) return `forsenat\n${t('Försenat', 'Overdue')}`;
  if (dueOn <= addDays(today, soonDays)) return `snart\n${t('Inom 14 dagar', 'Within 14 days')}`;
  const year = dueOn.slice(0, 4);
  if (dueOn <= addDays(today, monthsAhead)) {
    return `m${dueOn.slice(0, 7)}\n${capital(formatDate(dueOn, lang).replace(/^\d+\s/, ''))}`;
  }
  const later = today.startsWith(year) ? t(`Senare ${year}`, `Later in ${year}`) : year;
  return `y${year}\n${later}`;
}

/** What is to be paid by a day: öre, of duties that say how much. */
export function toPay(owed: readonly Owed[]): { dueOn: CivilDate; ore: number; owed: Owed }[] {
  return owed.flatMap((one) => {
    const ore = one.all.reduce((sum, { duty }) => sum + oreOf(duty), 0);
    return ore > 0 ? [{ dueOn: one.first.dueOn, ore, owed: one }] : [];
  });
}

/** "Haninge", "sju förbund". */
export function whereOf({ all }: Owed, { t, lang }: Page): string {
  const names = [...new Set(all.map(({ forbund }) => forbund))];
  const count = inWords(names.length, lang);
  return names.length === 1 ? (names[0] ?? '') : t(`${count} förbund`, `${count} förbund`);
}
