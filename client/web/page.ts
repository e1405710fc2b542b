import { civilDateAt } from '../../domain/calendar/stockholm';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Language } from '../words/tongue';

/** What every part of a page needs to know of the request it answers. */
export interface Page {
  lang: Language;
  /** The one of the two that is spoken. */
  t: (sv: string, en: string) => string;
  /** Real time, epoch ms. */
  now: number;
  today: CivilDate;
  /** Path and query of this page. */
  path: string;
  query: URLSearchParams;
  version: string;
}

export function pageOf(url: URL, lang: Language, { now, version }: { now: number; version: string }): Page {
  return {
    lang,
    t: (sv, en) => (lang === 'sv' ? sv : en),
    now,
    today: civilDateAt(now),
    path: url.pathname,
    query: url.searchParams,
    version,
  };
}

/** This page with other parameters; what is undefined or empty goes. Always a path of ours. */
export function linkTo(page: Page, changes: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(page.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? page.path : `${page.path}?${text}`;
}
