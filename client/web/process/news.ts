import { daysBetween } from '../../../domain/calendar/civil-date';
import type { DutyRow } from '../../../journal/rows';
import { formatDate, formatDays } from '../../words/dates';
import { owerWords } from '../../words/ower';
import { phaseWords } from '../../words/phases';
import { speak } from '../../words/tongue';
import { nextText } from '../duty-text';
import type { Page } from '../page';
import { isLate } from '../when';
import type { FoundProcess } from './read';

type Of = Pick<FoundProcess, 'duties' | 'today' | 'row' | 'names'>;

const owed = ({ duties }: Of): DutyRow[] => duties.filter(({ clockOnly }) => !clockOnly);

/** What is late, else what is next: the sentence a reader may stop at. */
export function newsOf(found: Of, page: Page): string {
  const late = owed(found).filter((duty) => isLate(duty, found.today)).length;
  if (late === 1) return page.t('En uppgift är försenad.', 'One duty is overdue.');
  if (late > 1) return page.t(`${late} uppgifter är försenade.`, `${late} duties are overdue.`);
  if (found.row.done) return page.t('Avslutat.', 'Closed.');
  return nextOf(found, page) ?? page.t('Inget att göra nu.', 'Nothing to do now.');
}

/** What is next where something is late; else what the phase means. */
export function restOf(found: Of, page: Page): string {
  const late = owed(found).some((duty) => isLate(duty, found.today));
  return (late ? nextOf(found, page) : undefined) ?? phaseWords(found.row.phase, page.lang).sentence;
}

function nextOf(found: Of, page: Page): string | undefined {
  const { today, names } = found;
  const [next] = owed(found)
    .filter((duty) => !isLate(duty, today))
    .sort((a, b) => a.dueAt - b.dueAt);
  if (next === undefined) return undefined;
  const by = `${formatDate(next.dueOn, page.lang)}, ${formatDays(daysBetween(today, next.dueOn), page.lang)}`;
  const what = `${nextText([next], page, names)}, ${owerWords(speak(page.lang, names), next)}`;
  return page.t(`Närmast: ${what}, senast ${by}.`, `Next: ${what}, by ${by}.`);
}
