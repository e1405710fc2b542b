import { Icon } from '../marks';
import { linkTo, type Page } from '../page';
import { tableOf, type Column } from '../table';
import { dueColumn, dutyColumn, nameColumn, phaseColumn, whoColumn } from './columns';
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
      {tableOf<Line>({
        class: 'edge due',
        caption: captionOf({ page, selected, asked, of }),
        items: selected.lines,
        isLate: ({ standing }) => standing === 'late',
        keyOf: ({ process }) => process.stream,
        columns: [
          sortable({ page, asked }, 'forbund', nameColumn(page)),
          sortable({ page, asked }, 'fas', phaseColumn(page)),
          dutyColumn(page, page.t('Nästa uppgift, och varför', 'Next duty, and why')),
          sortable({ page, asked }, 'vem', whoColumn(page)),
          sortable({ page, asked }, 'datum', dueColumn(page)),
        ],
      })}
      <Pages page={page} selected={selected} />
    </>
  );
};

function captionOf({ page, selected, asked, of }: Table): string {
  const shown = selected.processes;
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

/** The same column with a head that sorts by it: a link, which works without script. */
function sortable({ page, asked }: Pick<Table, 'page' | 'asked'>, sort: SortKey, column: Column<Line>): Column<Line> {
  const isSorted = asked.sort === sort;
  const riktning = isSorted && !asked.descending ? 'fallande' : undefined;
  return {
    ...column,
    sorted: isSorted ? (asked.descending ? 'descending' : 'ascending') : undefined,
    head: (
      <a href={linkTo(page, { sortera: sort, riktning, sida: undefined })}>
        {column.head}
        <Icon mark="sort" />
      </a>
    ),
  };
}

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
