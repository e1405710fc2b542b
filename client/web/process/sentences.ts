import { daysBetween } from '../../../domain/calendar/civil-date';
import { counts, standings } from '../../../domain/formation/convergence';
import { textInForce } from '../../../domain/formation/text';
import { formatDate, formatDays } from '../../words/dates';
import { phaseWords } from '../../words/phases';
import { inWords } from '../numbers';
import { capital } from '../../words/tongue';
import type { Page } from '../page';
import type { FoundFormation } from './read';

/** The news: formed or not, and since when. */
export function newsOf({ state, row }: FoundFormation, page: Page): string {
  const { t, lang } = page;
  if (state.operatingFrom !== undefined) {
    return t(
      `I drift sedan ${formatDate(state.operatingFrom, lang)}.`,
      `Operating since ${formatDate(state.operatingFrom, lang)}.`,
    );
  }
  if (state.formed) {
    return t(
      `Bildat ${formatDate(state.formed.formedOn, lang)}.`,
      `Formed on ${formatDate(state.formed.formedOn, lang)}.`,
    );
  }
  if (row.phase === 'LAPSED' || row.phase === 'WITHDRAWN') return `${phaseWords(row.phase, lang).word}.`;
  return t('Inte bildat.', 'Not formed.');
}

/** What stands behind the news, in plain sentences. */
export function restOf(found: FoundFormation, page: Page): string {
  const { state, row, today } = found;
  const { lang, t } = page;
  if (state.withdrawn) return t(`Skäl: ${state.withdrawn.reason}`, `Reason: ${state.withdrawn.reason}`);
  const sentence = row.phase === 'OPERATING' ? '' : phaseWords(row.phase, lang).sentence;
  if (state.formed) return state.operatingFrom === undefined ? startOf(found, page) : '';
  if (row.phase === 'LAPSED') return sentence;
  const days = formatDays(daysBetween(today, state.dates.lastDay), lang);
  const day = formatDate(state.dates.lastDay, lang);
  return [sentence, agreeing(found, page), t(`Sista dag är ${day}, ${days}.`, `The last day is ${day}, ${days}.`)]
    .filter(Boolean)
    .join(' ');
}

function startOf({ state, today }: FoundFormation, page: Page): string {
  const on = state.dates.operationsStartOn;
  const days = formatDays(daysBetween(today, on), page.lang);
  if (today > on) return page.t('Verksamheten har inte kunnat inledas.', 'Operations could not start.');
  return page.t(
    `Verksamheten inleds ${formatDate(on, 'sv')}, ${days}.`,
    `Operations start on ${formatDate(on, 'en')}, ${days}.`,
  );
}

function agreeing({ state }: FoundFormation, { lang, t }: Page): string {
  const all = standings(state);
  if (!all.some(({ hasAnswered }) => hasAnswered)) return '';
  const { charter } = textInForce(state);
  const done = all.filter((standing) => counts(standing, charter)).length;
  return t(
    `${capital(inWords(done, lang))} av ${inWords(all.length, lang)} medlemmar har antagit texten i version ${charter.version}.`,
    `${capital(inWords(done, lang))} of ${inWords(all.length, lang)} members have adopted the text of version ${charter.version}.`,
  );
}

/** How it may also end, in a sentence rather than as branches. */
export function exitsOf({ state, row }: FoundFormation, { t, lang }: Page): string {
  const day = formatDate(state.dates.lastDay, lang);
  switch (row.phase) {
    case 'LAPSED':
      return t(
        'Ett beslut som fattades i tid men registreras nu häver förfallet. En ny dag kräver beslut av alla medlemmar.',
        'A decision taken in time and recorded now undoes the lapse. A new date needs a decision by all members.',
      );
    case 'WITHDRAWN':
    case 'OPERATING':
    case 'FORMED':
      return '';
    default:
      return t(
        `Kan också sluta som förfallet, om ${day} passerar utan att alla har antagit samma text, eller återkallat.`,
        `May also end as lapsed, if ${day} passes without all having adopted the same text, or withdrawn.`,
      );
  }
}
