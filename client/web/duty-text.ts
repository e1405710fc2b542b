import type { DutyRow } from '../../journal/rows';
import { dutyWords } from '../words/duties';
import type { Names } from '../words/tongue';
import { joinList, speak } from '../words/tongue';
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

/** The same of several duties of one kind and day: what the first says, and that there are others. */
export function nextText(duties: readonly DutyRow[], page: Page): string {
  const [title = '', ...others] = new Set(duties.slice(0, 20).map((duty) => dutyText(duty, page)));
  return others.length === 0 ? title : `${title} ${page.t('med flera', 'and others')}`;
}

/** The same inside a sentence: "bekräfta § 6 i den gemensamma texten". */
export const dutyAction = (duty: DutyRow, page: Page): string => dutyWords(duty, page.lang, namesIn(duty)).action;

const kinds: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  formation: ['Bildande', 'Formation'],
  forbund: ['Förbund', 'Association'],
  budget: ['Budget', 'Budget'],
  contributions: ['Inbetalningar', 'Contributions'],
  'follow-up': ['Uppföljning', 'Follow-up'],
  'year-end': ['Årsbokslut', 'Year-end'],
  board: ['Styrelse', 'Board'],
  auditors: ['Revisorer', 'Auditors'],
};

/** The kind of a process in words. */
export function kindWords(kind: string, { t }: Page): string {
  const both = kinds[kind];
  return both ? t(...both) : kind;
}

/** "Haninge kommun", "Haninge kommun och Försäkringskassan", "fyra medlemmar". */
export function whoOwes(duties: readonly DutyRow[], { lang, t }: Page): string {
  const names = [
    ...new Set(
      duties.map(({ owedBy, owedByName }) => (owedBy === 'office' ? speak(lang).member('office') : owedByName)),
    ),
  ];
  if (duties.every(({ clockOnly }) => clockOnly)) return '–';
  if (names.length > 2) return `${inWords(names.length, lang)} ${t('medlemmar', 'members')}`;
  return joinList(names, lang);
}

/** "Haninge" for "Samordningsförbundet Haninge": in lists every one of them is that. */
export const shortName = (name: string): string =>
  name.replace(/^(samordningsförbundet|samordningsförbund)\s+(?=\S)/i, '');
