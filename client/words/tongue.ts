import type { CivilDate } from '../../domain/calendar/civil-date';
import { formatDate } from './dates';
import type { Language } from './language';
import { formatKronor } from './money';

export type { Language };

/** How the members and bodies of one förbund are called; ids stay where nothing better is known. */
export interface Names {
  memberName: (id: string) => string;
  bodyName: (member: string, body: string) => string;
  /** Is it one of the member's own? Where nobody knows, it is taken to be. */
  isOwnBody?: (member: string, body: string) => boolean;
}

/** One language, and the names of one förbund, ready to make sentences. */
export interface Tongue {
  lang: Language;
  /** The one of the two that is spoken. */
  t: (sv: string, en: string) => string;
  date: (date: CivilDate) => string;
  kronor: (ore: number) => string;
  /** "§ 5 och § 6". */
  sections: (paragraphs: readonly string[]) => string;
  /** "a, b och c". */
  list: (items: readonly string[]) => string;
  member: (id: string) => string;
  /** "kommunfullmäktige i Haninge kommun"; the one name where body and member share it, or it is none of the member's. */
  body: (member: string, body: string) => string;
}

const nobody: Names = { memberName: (id) => id, bodyName: (_member, body) => body };

/** Makes a tongue of a language and the names of one förbund. */
export function speak(lang: Language, names: Names = nobody): Tongue {
  const t = (sv: string, en: string): string => (lang === 'sv' ? sv : en);
  const member = (id: string): string => (id === 'office' ? t('kansliet', 'the office') : names.memberName(id));
  return {
    lang,
    t,
    member,
    date: (date) => formatDate(date, lang),
    kronor: (ore) => formatKronor(ore, lang),
    sections: (paragraphs) => sectionList(paragraphs, lang),
    list: (items) => joinList(items, lang),
    body: (id, body) => {
      const whole = member(id);
      if (body === id) return whole;
      const part = names.bodyName(id, body);
      if (names.isOwnBody?.(id, body) === false) return part;
      const [small, large] = [part.toLocaleLowerCase('sv'), whole.toLocaleLowerCase('sv')];
      // A member that is one body (Länsarbetsnämnden) decides for itself.
      if (large.startsWith(small)) return whole;
      return small.includes(large) ? part : `${part} ${t('i', 'of')} ${whole}`;
    },
  };
}

/** "a", "a och b", "a, b och c". */
export function joinList(items: readonly string[], lang: Language): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${lang === 'sv' ? 'och' : 'and'} ${items.at(-1) ?? ''}`;
}

/** "§ 5" with a no-break space, however the number was written. */
export const section = (paragraph: string): string => `§\u00a0${paragraph.replace(/^§\s*/, '').trim()}`;

/** "§ 5, § 6 och § 12". */
export const sectionList = (paragraphs: readonly string[], lang: Language): string =>
  joinList(paragraphs.map(section), lang);

/** The sentence's first letter made large. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** Sentences that exist, with one space between. */
export const sentences = (...parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
