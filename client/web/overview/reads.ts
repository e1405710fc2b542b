import { alertWords, phaseWords } from '../../words/phases';
import type { Language } from '../../words/tongue';
import { processTitle } from '../../words/processes';
import { dutyText, whoOwes } from '../duty-text';
import type { Page } from '../page';
import type { Line } from './lines';
import { plain, type Reads } from './select';

// A line is made anew when anything in it changes, so what it says need be put together once a language only.
const said: Record<Language, WeakMap<Line, string>> = { sv: new WeakMap(), en: new WeakMap() };

/** How lines read in the page's language. */
export function readsIn(page: Page): Reads {
  const phase = ({ process }: Line): string => phaseWords(process.phase, page.lang).word;
  const who = ({ next }: Line): string => whoOwes(next, page);
  const text = (line: Line): string => {
    const known = said[page.lang].get(line) ?? plain(allOf(line, page));
    said[page.lang].set(line, known);
    return known;
  };
  return { phase, who, text };
}

const allOf = ({ process, next, names }: Line, page: Page): string =>
  [
    process.name,
    process.stream,
    processTitle(process.stream, page.lang, names.memberName),
    phaseWords(process.phase, page.lang).word,
    ...process.alerts.map((alert) => alertWords(alert, page.lang)),
    ...next.map((duty) => `${duty.owedByName} ${duty.owedBy}`),
    ...next.slice(0, 1).map((duty) => dutyText(duty, page, names)),
  ].join('\n');
