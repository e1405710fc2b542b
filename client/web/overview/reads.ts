import { alertWords, phaseWords } from '../../words/phases';
import { dutyText, kindWords, whoOwes } from '../duty-text';
import type { Page } from '../page';
import type { Line } from './lines';
import type { Reads } from './select';

/** How lines read in the page's language. */
export function readsIn(page: Page): Reads {
  const phase = ({ process }: Line): string => phaseWords(process.phase, page.lang).word;
  const who = ({ next }: Line): string => whoOwes(next, page);
  const text = (line: Line): string =>
    [
      line.process.name,
      line.process.stream,
      kindWords(line.process.kind, page),
      phase(line),
      ...line.process.alerts.map((alert) => alertWords(alert, page.lang)),
      ...line.next.map((duty) => `${duty.owedByName} ${duty.owedBy}`),
      ...line.next.slice(0, 1).map((duty) => dutyText(duty, page)),
    ].join('\n');
  return { phase, who, text };
}
