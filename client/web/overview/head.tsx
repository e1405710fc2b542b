import { formatDate } from '../../words/dates';
import { daysBetween, weekday } from '../../../domain/calendar/civil-date';
import { capital } from '../../words/tongue';
import { shortForbund } from '../../words/processes';
import { Status } from '../marks';
import { inWords } from '../numbers';
import { linkTo, type Page } from '../page';
import { nextText, whoOwes } from '../duty-text';
import type { Line, Standing } from './lines';

interface Part {
  page: Page;
  lines: readonly Line[];
}

const weekdays = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** One sentence says how it stands. */
export const Lede = ({ page, lines }: Part) => {
  const late = lines.filter(({ standing }) => standing === 'late').length;
  const day = weekdays[page.lang][weekday(page.today) - 1] ?? '';
  return (
    <p class="lede">
      {capital(day)} {formatDate(page.today, page.lang)}. <strong data-news>{lateSentence(late, page)}</strong>{' '}
      {nextSentence({ page, lines })}
    </p>
  );
};

function lateSentence(late: number, page: Page): string {
  const count = capital(inWords(late, page.lang));
  if (late === 0) return page.t('Inget är försenat.', 'Nothing is overdue.');
  if (late === 1) return page.t('Ett ärende är försenat.', 'One process is overdue.');
  return page.t(`${count} ärenden är försenade.`, `${count} processes are overdue.`);
}

function nextSentence({ page, lines }: Part): string {
  const [line] = lines
    .filter(({ standing, coming }) => standing !== 'done' && coming.length > 0)
    .sort((a, b) => (a.coming[0]?.dueOn ?? '').localeCompare(b.coming[0]?.dueOn ?? ''));
  const duty = line?.coming[0];
  if (!line || !duty) return '';
  const what = `${shortForbund(line.process.name)}, ${inside(nextText(line.coming, page, line.names))}, ${whoOwes(line.coming, page)}`;
  return page.t(
    `Närmast: ${what}, ${inDays(duty.dueOn, line, page)}.`,
    `Next: ${what}, ${inDays(duty.dueOn, line, page)}.`,
  );
}

/** A title inside a sentence. */
const inside = (title: string): string => title.charAt(0).toLocaleLowerCase('sv') + title.slice(1);

const inDays = (dueOn: string, line: Line, page: Page): string => {
  const days = daysBetween(line.today, dueOn);
  return `${formatDate(dueOn, page.lang)}, ${formatDaysPlain(days, page)}`;
};

function formatDaysPlain(days: number, page: Page): string {
  if (days === 0) return page.t('i dag', 'today');
  if (days === 1) return page.t('i morgon', 'tomorrow');
  return page.t(`om ${days} dagar`, `in ${days} days`);
}

/** Each count opens the list of exactly those. */
export const Counts = ({ page, lines }: Part) => {
  const of = (standing: Standing): number => lines.filter((line) => line.standing === standing).length;
  const open = lines.length - of('done');
  const formed = lines.filter(({ process }) => process.kind === 'forbund').length;
  const only = (changes: Record<string, string>): string => linkTo({ ...page, query: new URLSearchParams() }, changes);
  return (
    <ul class="counts">
      <li class="late">
        <a id="antal-sena" href={only({ lage: 'forsenad' })}>
          <b>{of('late')}</b>
          <Status tone="late">{page.t('försenade', 'overdue')}</Status>
        </a>
      </li>
      <li class="soon">
        <a id="antal-snart" href={only({ lage: 'inom14' })}>
          <b>{lines.filter(({ soon }) => soon).length}</b>
          <Status tone="soon">{page.t('inom 14 dagar', 'within 14 days')}</Status>
        </a>
      </li>
      <li>
        <a id="antal-senare" href={only({ lage: 'senare' })}>
          <b>{of('later')}</b>
          <Status tone="plan">{page.t('senare', 'later')}</Status>
        </a>
      </li>
      <li>
        <a id="antal-alla" href={only({ lage: 'alla' })}>
          <b>{open}</b>
          <span>{page.t('pågående ärenden', 'processes under way')}</span>
        </a>
      </li>
      <li>
        <a id="antal-forbund" href={only({ slag: 'forbund' })}>
          <b>{formed}</b>
          <span>{page.t('bildade förbund', 'formed förbund')}</span>
        </a>
      </li>
    </ul>
  );
};
