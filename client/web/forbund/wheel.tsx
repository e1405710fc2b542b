import { daysBetween, type CivilDate } from '../../../domain/calendar/civil-date';
import { formatDateShort } from '../../words/dates';
import type { Page } from '../page';
import { angleOf, arc, labelBeside, lanesFor, pointAt, sector, spoke, type Point } from './geometry';
import type { YearMark } from './year-marks';

/** A part of one of the inner rings: what lasts, rather than falls due. */
export interface YearArc {
  radius: 86 | 76 | 66;
  from: CivilDate;
  to: CivilDate;
  tone: 'done' | 'late' | 'now' | 'plan';
}

/** How long it is to the nearest day that the law or the charter sets itself. */
export interface Nearest {
  days: number;
  /** In one or two short lines. */
  to: string;
}

export interface WheelOf {
  page: Page;
  year: number;
  /** The name and the counts, for those who do not see it. */
  title: string;
  description: string;
  /** Numbered from 1 in this order; the list beside has the same numbers. */
  marks: readonly YearMark[];
  arcs: readonly YearArc[];
  /** Only on the wheel of the year that it is. */
  today?: CivilDate | undefined;
  nearest?: Nearest | undefined;
}

/** The year as a wheel: a picture of the list beside it, which says all the same. */
export const Wheel = (of: WheelOf) => (
  <svg class="wheel" viewBox="0 0 440 440" role="img" aria-labelledby="hjul-t hjul-d">
    <title id="hjul-t">{of.title}</title>
    <desc id="hjul-d">{of.description}</desc>
    <Face {...of} />
    {of.arcs.map(({ radius, from, to, tone }) => (
      <path class={tone === 'plan' ? 'arc' : `arc a-${tone}`} d={arc(radius, angleOf(from), endOf(to))} />
    ))}
    {of.today === undefined ? null : <Hand page={of.page} today={of.today} />}
    <Marks marks={of.marks} />
    {of.nearest === undefined ? null : <Centre page={of.page} nearest={of.nearest} />}
  </svg>
);

/** The end of a day is where the next one begins. */
const endOf = (date: CivilDate): number => angleOf(date) + 360 / 366;

const monthsOf = (year: number): CivilDate[] =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}-01`);

const quiet = ['07-01', '08-10'] as const;

/** Months, the part of the year that has passed, and the weeks of summer in which nothing falls due. */
const Face = ({ page, year, marks, today }: WheelOf) => {
  const [from, to] = quiet.map((day) => `${year}-${day}`) as [CivilDate, CivilDate];
  const isQuiet = !marks.some(({ dueOn }) => dueOn >= from && dueOn <= to);
  return (
    <>
      {today === undefined || today.endsWith('-01-01') ? null : (
        <path class="past" d={sector(94, 181, [-90, angleOf(today)])} />
      )}
      {isQuiet ? <path class="quiet" d={arc(137.5, angleOf(from), endOf(to))} /> : null}
      <circle class="hair" cx="220" cy="220" r="181" />
      <circle class="hair" cx="220" cy="220" r="94" />
      {monthsOf(year).map((first) => (
        <Month page={page} first={first} today={today} />
      ))}
    </>
  );
};

const Month = ({ page, first, today }: { page: Page; first: CivilDate; today: CivilDate | undefined }) => {
  const middle = angleOf(`${first.slice(0, 8)}16`);
  const { x, y } = today === undefined ? pointAt(200, middle) : labelBeside(handEnd(today), middle);
  const name = formatDateShort(first, page.lang)
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  return (
    <>
      <path class="hair" d={spoke(angleOf(first), 94, 186)} />
      <text class="m" x={x} y={y}>
        {name}
      </text>
    </>
  );
};

/** Where the date of today stands. */
const handEnd = (today: CivilDate): Point => pointAt(198, angleOf(today));

/** Today: a hand, and the date at its end. */
const Hand = ({ page, today }: { page: Page; today: CivilDate }) => {
  const { x, y } = handEnd(today);
  return (
    <>
      <path class="hand" d={spoke(angleOf(today), 62, 183)} />
      <rect class="pill" x={x - 29} y={y - 12} width="58" height="24" rx="3" />
      <text x={x} y={y + 0.5}>
        {formatDateShort(today, page.lang).replace(/\s\d{4}$/, '')}
      </text>
    </>
  );
};

/** Between two marks of a lane: the sum of their halves. */
const widths: Readonly<Record<YearMark['tone'], number>> = { done: 27, plan: 27, soon: 31, late: 35 };

const urgency: readonly YearMark['tone'][] = ['done', 'plan', 'soon', 'late'];

/** What is urgent is drawn last, so that nothing covers it. */
const Marks = ({ marks }: { marks: readonly YearMark[] }) => {
  const angles = marks.map(({ dueOn }) => angleOf(dueOn));
  const radii = lanesFor(marks.map(({ dueOn, tone }) => ({ angle: angleOf(dueOn), width: widths[tone] })));
  const drawn = marks.map((mark, index) => ({
    mark,
    number: index + 1,
    at: pointAt(radii[index] ?? 163, angles[index] ?? 0),
  }));
  drawn.sort((a, b) => urgency.indexOf(a.mark.tone) - urgency.indexOf(b.mark.tone));
  return (
    <>
      {drawn.map(({ mark, number, at }) => (
        <g>
          <title>{`${number}. ${mark.title}, ${mark.who}, ${mark.status}`}</title>
          <Shape tone={mark.tone} at={at} />
          <text x={at.x} y={at.y + (mark.tone === 'late' ? 4 : 0.5)}>
            {number}
          </text>
        </g>
      ))}
    </>
  );
};

const Shape = ({ tone, at: { x, y } }: { tone: YearMark['tone']; at: Point }) => {
  switch (tone) {
    case 'done':
      return <circle class="k done" cx={x} cy={y} r="12" />;
    case 'plan':
      return <circle class="k plan" cx={x} cy={y} r="11.5" />;
    case 'soon':
      return <path class="k soon" d={`M${x} ${y - 16}l16 16-16 16-16-16Z`} />;
    case 'late':
      return <path class="k late" d={`M${x} ${y - 18}l18.5 32h-37Z`} />;
  }
};

const Centre = ({ page, nearest: { days, to } }: { page: Page; nearest: Nearest }) => (
  <>
    <text class="big" x="220" y="201">
      {days}
    </text>
    <text class="mid" x="220" y="231">
      {days === 1 ? page.t('dag till', 'day to') : page.t('dagar till', 'days to')}
    </text>
    {linesOf(to).map((line, index) => (
      <text class="mid midb" x="220" y={249 + index * 17}>
        {line}
      </text>
    ))}
  </>
);

/** What fits within the rings. */
const widest = 13;

/** One line, or two where one would reach the rings. */
function linesOf(text: string): string[] {
  const cut = text.lastIndexOf(' ');
  return text.length <= widest || cut < 0 ? [text] : [text.slice(0, cut), text.slice(cut + 1)];
}

/** Days until a date, of the nearest mark that the law or the charter dates; where none is known yet, of the nearest. */
export function nearestOf(marks: readonly YearMark[], today: CivilDate, name: (mark: YearMark) => string) {
  const ahead = marks.filter(({ tone, dueOn }) => tone !== 'done' && dueOn >= today);
  const mark = ahead.find(({ fixed }) => fixed) ?? ahead[0];
  return mark && { days: daysBetween(today, mark.dueOn), to: name(mark) };
}
