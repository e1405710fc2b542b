import { kindOf } from '../../journal/store';
import type { ProcessRow } from '../../journal/rows';
import { kindWords } from './duty-text';
import type { Page } from './page';

/** The year that a process of a förbund's year is about, or its term begins: 2007 of "budget-haninge-2007". */
export function yearOf(stream: string): number | undefined {
  const year = /-(\d{4})(?:-\d{2}-\d{2})?$/.exec(stream)?.[1];
  return year === undefined || kindOf(stream) === 'forbund' ? undefined : Number(year);
}

/** "Budget 2007", "Styrelse från 2011", "Bildande". */
export function processTitle({ stream, kind }: Pick<ProcessRow, 'stream' | 'kind'>, page: Page): string {
  const year = yearOf(stream);
  const word = kindWords(kind, page);
  if (year === undefined) return word;
  return kind === 'board' || kind === 'auditors'
    ? page.t(`${word} från ${year}`, `${word} from ${year}`)
    : `${word} ${year}`;
}
