import type { CivilDate } from '../../../domain/calendar/civil-date';
import { formatDateShort } from '../../words/dates';
import { capital } from '../../words/tongue';
import { processTitle, yearIn } from '../../words/processes';
import { Status } from '../marks';
import { linkTo, type Page } from '../page';
import { Section } from '../section';
import { dayAndMonth, lateBefore, ofYear, thereafter, type YearMark } from './year-marks';
import { Legend } from './legend';
import { nearestOf, Wheel, type YearArc } from './wheel';

interface YearOf {
  page: Page;
  name: string;
  year: number;
  today: CivilDate;
  marks: readonly YearMark[];
  arcs: readonly YearArc[];
  /** The first and the last year there is anything to show of. */
  years: readonly [number, number];
}

/** The förbund's year: the wheel, and beside it the list that is complete without it. */
export const YearSection = (of: YearOf) => {
  const { page, year, today, marks, years } = of;
  const shown = ofYear(marks, year);
  const isThis = today.startsWith(String(year));
  const before = isThis ? lateBefore(marks, year) : [];
  const after = isThis ? thereafter(marks, year, today) : [];
  return (
    <Section
      id="hjul"
      title={page.t(`Årshjul ${year}`, `The year ${year}`)}
      beside={<OtherYears page={page} year={year} years={years} />}
    >
      <div class="year">
        <figure>
          <Wheel
            page={page}
            year={year}
            title={page.t(`Årshjul för ${of.name} ${year}`, `The year ${year} of ${of.name}`)}
            description={describe(shown, of)}
            marks={shown}
            arcs={of.arcs}
            today={isThis ? today : undefined}
            nearest={isThis ? nearestOf(marks, today, (mark) => shortTitle(mark, page)) : undefined}
          />
          <Legend page={page} year={year} arcs={of.arcs} marks={shown} />
        </figure>
        <div>
          <Unnumbered
            page={page}
            year={year}
            marks={before}
            title={page.t('Försenat sedan tidigare år', 'Overdue since earlier years')}
          />
          <h3 class="vh">{page.t('Årets uppgifter i ordning', 'The duties of the year in order')}</h3>
          {shown.length === 0 ? <p>{page.t('Inget har en dag det året.', 'Nothing has a date that year.')}</p> : null}
          <ol class="agenda">{agenda(shown, of, isThis)}</ol>
          <Unnumbered
            page={page}
            year={year}
            marks={after}
            title={page.t('Därefter, inom tolv månader', 'Thereafter, within twelve months')}
          />
        </div>
      </div>
    </Section>
  );
};

/** What has no place on this year's wheel. */
const Unnumbered = (of: { page: Page; year: number; marks: readonly YearMark[]; title: string }) =>
  of.marks.length === 0 ? null : (
    <div class="beside">
      <h3>{of.title}</h3>
      <ol class="agenda">
        {of.marks.map((mark) => (
          <Item page={of.page} mark={mark} year={of.year} />
        ))}
      </ol>
    </div>
  );

/** "budget 2008", short enough for the middle of the wheel. */
const shortTitle = ({ stream }: YearMark, page: Page): string => {
  if (yearIn(stream) === undefined) return page.t('nästa uppgift', 'next duty');
  const title = processTitle(stream, page.lang);
  return title.charAt(0).toLocaleLowerCase('sv') + title.slice(1);
};

const OtherYears = ({
  page,
  year,
  years: [first, last],
}: {
  page: Page;
  year: number;
  years: readonly [number, number];
}) => {
  const others = [year - 1, year + 1].filter((other) => other >= first && other <= last);
  return (
    <>
      {others.map((other, index) => (
        <>
          {index === 0 ? '' : ' · '}
          <a href={`${linkTo(page, { ar: String(other) })}#hjul`}>{page.t(`Visa ${other}`, `Show ${other}`)}</a>
        </>
      ))}
    </>
  );
};

function describe(marks: readonly YearMark[], { page: { t }, today, year }: YearOf): string {
  const of = (tone: YearMark['tone']): number => marks.filter((mark) => mark.tone === tone).length;
  const [done, late, soon, plan] = [of('done'), of('late'), of('soon'), of('plan')];
  const hand = today.startsWith(String(year))
    ? t(`Visaren står på ${dayAndMonthOf(today, t)}. `, `The hand stands at ${dayAndMonthOf(today, t)}. `)
    : '';
  return t(
    `Tolv månader medsols från januari överst. Uppgifter: ${marks.length}, varav klara ${done}, försenade ${late}, härnäst ${soon}, senare ${plan}. ${hand}Samma uppgifter finns som lista intill.`,
    `Twelve months clockwise from January at the top. Duties: ${marks.length}, of which done ${done}, overdue ${late}, next ${soon}, later ${plan}. ${hand}The same duties stand as a list beside it.`,
  );
}

const dayAndMonthOf = (today: CivilDate, t: Page['t']): string =>
  t(formatDateShort(today, 'sv'), formatDateShort(today, 'en'));

/** The list, with a line between what has been and what comes. */
function agenda(marks: readonly YearMark[], { page, today, year }: YearOf, isThis: boolean) {
  const items = marks.map((mark, index) => <Item page={page} mark={mark} year={year} number={index + 1} />);
  if (!isThis) return items;
  const past = marks.filter(({ dueOn }) => dueOn < today).length;
  const line = (
    <li class="today">
      <time datetime={today}>{dayAndMonth(today, today, page)}</time>
      {page.t(', i dag', ', today')}
    </li>
  );
  return [...items.slice(0, past), line, ...items.slice(past)];
}

const Item = ({ page, mark, year, number }: { page: Page; mark: YearMark; year: number; number?: number }) => (
  <li data-key={`${mark.dueOn} ${mark.stream} ${mark.kind}`}>
    {number === undefined ? null : <span class="nr">{number}</span>}
    <time datetime={mark.dueOn}>
      {mark.dueOn.startsWith(String(year))
        ? formatDateShort(mark.dueOn, page.lang).replace(/\s\d{4}$/, '')
        : formatDateShort(mark.dueOn, page.lang)}
    </time>
    <span>
      <a href={`/process/${mark.stream}`}>
        <bdi>{mark.title}</bdi>
      </a>
      <small>
        <bdi>{mark.who}</bdi>. {capital(mark.ground)}
      </small>
    </span>
    <Status tone={mark.tone}>{mark.status}</Status>
  </li>
);
