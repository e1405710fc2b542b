import type { DutyRow } from '../../journal/rows';
import { dutyWords, type DutyLike } from '../words/duties';
import { formatKronor } from '../words/money';
import { owerWords } from '../words/ower';
import type { Names } from '../words/tongue';
import { capital, joinList, speak } from '../words/tongue';
import { inWords } from './numbers';
import type { Page } from './page';

const asText = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

/** The names that the row itself carries. */
const namesIn = ({ owedBy, owedByName, about }: DutyRow): Names => ({
  memberName: (id) => (id === owedBy ? owedByName : id),
  bodyName: (_member, body) => asText(about['bodyName'], body),
});

/** What is to be done: "Bekräfta § 6 i den gemensamma texten". `names`: of the whole process, where it is at hand. */
export const dutyText = (duty: DutyRow, page: Page, names: Names = namesIn(duty)): string =>
  dutyWords(duty, page.lang, names).title;

const mostCompared = 20;

/**
 * What several owe by the same day and of the same kind, in the words they have in common. Of a contribution the quarter:
 * amounts and references are each payer's own.
 */
export function sharedText(duties: readonly DutyLike[], page: Page, names?: Names): string {
  const [first] = duties;
  if (first === undefined) return '';
  if (first.kind === 'contribution') return payText(first, page);
  const said = duties.slice(0, mostCompared).map((duty) => dutyWords(duty, page.lang, names));
  const [title = '', ...others] = new Set(said.map((words) => words.title));
  if (others.length === 0) return title;
  const [short = title, ...differ] = new Set(said.map((words) => words.short));
  return differ.length === 0 ? capital(short) : `${title} ${page.t('med flera', 'and others')}`;
}

function payText({ about }: DutyLike, { t }: Page): string {
  const [quarter, year] = [about['quarter'], about['year']].map((part) =>
    typeof part === 'number' ? String(part) : '',
  );
  if (quarter === '') return t(`Betala för ${year}, utöver kvartalen`, `Pay for ${year}, beside the quarters`);
  return t(`Betala kvartal ${quarter}, ${year}`, `Pay quarter ${quarter}, ${year}`);
}

/** Öre to be paid; 0 where the duty is to do something else. */
export const oreOf = ({ kind, about }: DutyLike): number =>
  kind === 'contribution' && typeof about['ore'] === 'number' ? about['ore'] : 0;

/** The same with the amount too, where one alone owes it. `names`: of the whole process, where they are at hand. */
export function nextText(duties: readonly DutyRow[], page: Page, names?: Names): string {
  const [first] = duties;
  if (first === undefined) return '';
  const text = sharedText(duties, page, names ?? namesIn(first));
  const ore = duties.length === 1 ? oreOf(first) : 0;
  return ore === 0 ? text : `${text}, ${formatKronor(ore, page.lang)}`;
}

/** "Haninge kommun", "Haninge kommun och Försäkringskassan", "fyra medlemmar". */
export function whoOwes(duties: readonly DutyRow[], { lang, t }: Page): string {
  const names = [...new Set(duties.map((duty) => owerWords(speak(lang, namesIn(duty)), duty)))];
  if (duties.every(({ clockOnly }) => clockOnly)) return '–';
  if (names.length > 2) return `${inWords(names.length, lang)} ${t('medlemmar', 'members')}`;
  return joinList(names, lang);
}
