import { kindTitle } from '../../words/processes';
import type { Page } from '../page';

/** A form of GET, so that a search can be kept and mailed. */
export const Filter = ({ page, kinds }: { page: Page; kinds: readonly string[] }) => {
  const { t, query } = page;
  const option = (name: string, value: string, label: string) => (
    <option value={value} selected={(query.get(name) ?? '') === value}>
      {label}
    </option>
  );
  return (
    <form class="filter" role="search" aria-label={t('Sök bland ärenden', 'Search processes')} method="get" action="/">
      <label class="grow">
        {t('Sök förbund, medlem eller uppgift', 'Search förbund, member or duty')}
        <input type="search" name="sok" autocomplete="off" maxlength={200} value={query.get('sok') ?? ''} />
      </label>
      <label>
        {t('Läge', 'Status')}
        <select name="lage">
          {option('lage', '', t('Alla pågående', 'All under way'))}
          {option('lage', 'forsenad', t('Försenade', 'Overdue'))}
          {option('lage', 'inom14', t('Inom 14 dagar', 'Within 14 days'))}
          {option('lage', 'senare', t('Senare', 'Later'))}
          {option('lage', 'avslutade', t('Avslutade', 'Closed'))}
        </select>
      </label>
      <label>
        {t('Slag', 'Kind')}
        <select name="slag">
          {option('slag', '', t('Alla', 'All'))}
          {kinds.map((kind) => option('slag', kind, kindTitle(kind, page.lang)))}
        </select>
      </label>
      <label class="narrow">
        {t('Sortera efter', 'Sort by')}
        <select name="sortera">
          {option('sortera', '', t('Datum, försenade först', 'Date, overdue first'))}
          {option('sortera', 'forbund', t('Förbund', 'Förbund'))}
          {option('sortera', 'fas', t('Fas', 'Phase'))}
          {option('sortera', 'vem', t('Vem', 'Who'))}
        </select>
      </label>
      <button class="btn" type="submit">
        {t('Visa', 'Show')}
      </button>
    </form>
  );
};
