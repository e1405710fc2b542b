import type { Child } from 'hono/jsx';
import { alertWords, phaseWords } from '../../words/phases';
import { groundWords } from '../../words/grounds';
import { kindWords, nextText, shortName, whoOwes } from '../duty-text';
import { Icon, Status } from '../marks';
import { linkTo, type Page } from '../page';
import { When } from '../when';
import type { Line } from './lines';
import type { Asked, Selected, SortKey } from './select';

interface Table {
  page: Page;
  selected: Selected;
  asked: Asked;
  /** How many processes are under way in all. */
  of: number;
}

export const ProcessTable = ({ page, selected, asked, of }: Table) => {
  if (selected.matching === 0) return of === 0 ? <NoneReal page={page} /> : <NoMatch page={page} of={of} />;
  return (
    <>
      <table class="stack edge due" role="table">
        <caption>{captionOf({ page, selected, asked, of })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <SortHead page={page} asked={asked} sort="forbund">
              {page.t('Förbund och ärende', 'Association and process')}
            </SortHead>
            <SortHead page={page} asked={asked} sort="fas" also="fas">
              {page.t('Fas', 'Phase')}
            </SortHead>
            <th role="columnheader" scope="col" class="duty">
              {page.t('Nästa uppgift, och varför', 'Next duty, and why')}
            </th>
            <SortHead page={page} asked={asked} sort="vem" also="who">
              {page.t('Vem', 'Who')}
            </SortHead>
            <SortHead page={page} asked={asked} sort="datum" also="nb when">
              {page.t('Senast', 'By')}
            </SortHead>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {selected.lines.map((line) => (
            <Row page={page} line={line} />
          ))}
        </tbody>
      </table>
      <Pages page={page} selected={selected} />
    </>
  );
};

function captionOf({ page, selected, asked, of }: Table): string {
  const shown = selected.lines.length;
  const narrowed = asked.words.length > 0 || asked.kind !== undefined || asked.standing !== 'open';
  const order =
    asked.sort === 'datum' && !asked.descending
      ? page.t('Försenade först, sedan efter datum.', 'Overdue first, then by date.')
      : '';
  const what = narrowed
    ? page.t(
        `${shown} av ${selected.matching} som passar. ${of} ärenden pågår.`,
        `${shown} of ${selected.matching} that match. ${of} processes are under way.`,
      )
    : page.t(`${shown} av ${of} pågående ärenden.`, `${shown} of ${of} processes under way.`);
  return `${what} ${order}`.trim();
}

const SortHead = (props: { page: Page; asked: Asked; sort: SortKey; also?: string; children?: Child }) => {
  const { page, asked, sort, also, children } = props;
  const sorted = asked.sort === sort;
  const order = asked.descending ? 'descending' : 'ascending';
  const riktning = sorted && !asked.descending ? 'fallande' : undefined;
  return (
    <th role="columnheader" scope="col" class={also} aria-sort={sorted ? order : undefined}>
      <a href={linkTo(page, { sortera: sort, riktning, sida: undefined })}>
        {children}
        <Icon mark="sort" />
      </a>
    </th>
  );
};

const Row = ({ page, line }: { page: Page; line: Line }) => {
  const { process, next, standing } = line;
  return (
    <tr role="row" class={standing === 'late' ? 'is-late' : undefined} data-key={process.stream}>
      <ProcessHead page={page} line={line} />
      <td role="cell" data-l={page.t('Fas:', 'Phase:')} class="fas">
        {phaseWords(process.phase, page.lang).word}
      </td>
      <DutyCell page={page} line={line} />
      <td role="cell" data-l={page.t('Vem:', 'Who:')} class="who">
        {whoOwes(next, page)}
      </td>
      <td role="cell" data-l={page.t('Senast:', 'By:')} class="nb when">
        <DueCell page={page} line={line} />
      </td>
    </tr>
  );
};

export const ProcessHead = ({ page, line: { process } }: { page: Page; line: Line }) => (
  <th role="rowheader" scope="row">
    <a href={`/process/${process.stream}`}>
      <bdi>{shortName(process.name)}</bdi>
    </a>
    <small>{kindWords(process.kind, page)}</small>
    {process.alerts.map((alert) => (
      <small>
        <Status tone={alert === 'BREACH' ? 'late' : 'soon'}>{alertWords(alert, page.lang)}</Status>
      </small>
    ))}
  </th>
);

export const DutyCell = ({ page, line: { next } }: { page: Page; line: Line }) => {
  const [duty] = next;
  return (
    <td role="cell" class="duty">
      {duty ? (
        <>
          {nextText(next, page)}
          <small>{groundWords(duty.ground, duty.movedBy, page.lang)}</small>
        </>
      ) : (
        page.t('Inget att göra nu', 'Nothing to do now')
      )}
    </td>
  );
};

export const DueCell = ({ page, line: { next, today } }: { page: Page; line: Line }) => {
  const [due] = next;
  return due ? <When due={due} today={today} page={page} /> : <>–</>;
};

const NoneReal = ({ page }: { page: Page }) => (
  <p class="empty">{page.t('Inga verkliga ärenden pågår.', 'No real processes are under way.')}</p>
);

const NoMatch = ({ page, of }: { page: Page; of: number }) => (
  <p class="empty">
    {page.t('Inget ärende passar.', 'No process matches.')}{' '}
    <a href="/">{page.t(`Visa alla ${of}.`, `Show all ${of}.`)}</a>
  </p>
);

const Pages = ({ page, selected }: { page: Page; selected: Selected }) => {
  if (selected.pages < 2) return null;
  const to = (sida: number): string => linkTo(page, { sida: String(sida) });
  return (
    <nav class="pages" aria-label={page.t('Sidor', 'Pages')}>
      {selected.page > 1 ? <a href={to(selected.page - 1)}>{page.t('Föregående', 'Previous')}</a> : null}
      <span>{page.t(`Sida ${selected.page} av ${selected.pages}`, `Page ${selected.page} of ${selected.pages}`)}</span>
      {selected.page < selected.pages ? <a href={to(selected.page + 1)}>{page.t('Nästa', 'Next')}</a> : null}
    </nav>
  );
};
