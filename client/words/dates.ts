import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Language } from './language';

// prettier-ignore
const months: Record<Language, readonly string[]> = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** "30 november 2026" / "30 November 2026"; what is no date is given back as it came. */
export const formatDate = (date: CivilDate, lang: Language): string => dateWith(date, months[lang]);

/** For tables: "30 nov 2026" / "30 Nov 2026". */
export const formatDateShort = (date: CivilDate, lang: Language): string =>
  dateWith(
    date,
    months[lang].map((month) => month.slice(0, 3)),
  );

/** Of any year: "30 april" / "30 April". */
export const formatMonthDay = (monthDay: string, lang: Language): string => {
  const [month = 0, day = 0] = monthDay.split('-').map(Number);
  const name = months[lang][month - 1];
  return name === undefined ? monthDay : `${day}\u00a0${name}`;
};

function dateWith(date: CivilDate, names: readonly string[]): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = names[Number(parts?.[2]) - 1];
  return parts && month ? `${Number(parts[3])}\u00a0${month} ${parts[1] ?? ''}` : date;
}

const aYear = 365;

/** Days ahead (negative: behind): "i dag", "i morgon", "om 8 dagar", "om 3 år", "1 dag försenad". */
export function formatDays(days: number, lang: Language): string {
  const { today, tomorrow, ahead, overdue } = relative[lang];
  if (days < 0) return `${count(-days, lang)} ${overdue}`;
  if (days === 0) return today;
  if (days === 1) return tomorrow;
  return `${ahead} ${days >= 3 * aYear ? years(days, lang) : count(days, lang)}`;
}

const relative = {
  sv: { today: 'i dag', tomorrow: 'i morgon', ahead: 'om', overdue: 'försenad' },
  en: { today: 'today', tomorrow: 'tomorrow', ahead: 'in', overdue: 'overdue' },
} as const;

/** "1 dag", "8 dagar". */
export function count(days: number, lang: Language): string {
  const noun = lang === 'sv' ? (days === 1 ? 'dag' : 'dagar') : days === 1 ? 'day' : 'days';
  return `${days}\u00a0${noun}`;
}

const years = (days: number, lang: Language): string =>
  `${Math.floor(days / (aYear + 0.25))}\u00a0${lang === 'sv' ? 'år' : 'years'}`;
