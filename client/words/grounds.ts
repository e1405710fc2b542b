import type { HolidayName } from '../../domain/calendar/holidays';
import type { Ground, Moved } from '../../domain/duty';
import { formatDate } from './dates';
import type { Language } from './tongue';

/** Why a date is what it is: "23 § lagen; § 12 förbundsordningen; flyttad från 1 april 2007: söndag". */
export function groundWords(grounds: readonly Ground[], movedBy: Moved | null | undefined, lang: Language): string {
  return [...grounds.map((ground) => oneGround(ground, lang)), ...(movedBy ? [movedWords(movedBy, lang)] : [])].join(
    '; ',
  );
}

function oneGround({ source, ref, note }: Ground, lang: Language): string {
  const whole = sources[source][lang](bound(ref));
  return note === undefined || note === '' ? whole : `${whole} (${noteWords(note, lang)})`;
}

const namesItsLaw = (ref: string): boolean => /lag|förordning/i.test(ref);
const charterSection = (ref: string): string => (/^\d/.test(ref) ? `§\u00a0${ref}` : ref);
const isPractice = (ref: string): boolean => ref === '' || ref === 'praxis';

/** The parts of a case file are named in Swedish, as the calendar's rules are. */
const caseFileParts: Readonly<Record<string, string>> = { beslutskedja: 'the decision chain' };

/** Practice, too, is named in Swedish by the rules. */
const practices: Readonly<Record<string, string>> = {
  'trettio dagar efter perioden': 'thirty days after the period',
  'utvärdering varje år': 'an evaluation every year',
  'årets slut': 'the end of the year',
  'med årsredovisningen': 'with the annual report',
  '30 april': '30 April',
  'fjorton dagar': 'fourteen days',
  '30 juni, som för fullmäktiges egna nämnder (KL 5:24), som lagen inte hänvisar till':
    '30 June, as for the councils’ own bodies (KL 5:24), which the Act does not refer to',
  'en påminnelse om året': 'a reminder a year',
  'två månader': 'two months',
  'tre månader': 'three months',
  'ett år': 'one year',
  '30 dagar': '30 days',
  'med slutredovisningen': 'with the final accounts',
  'en fråga i kvartalet': 'a question each quarter',
  'en gång om året': 'once a year',
  '90 dagar': '90 days',
  'den dag som den som driver insatsen har satt': 'the day set by whoever runs the insats',
  'särskild information när en avveckling återtas': 'special information when a closure is called off',
  'trettio dagar': 'thirty days',
  'före insatsens slut': 'before the end of the insats',
  'i god tid innan rätten att besluta upphör': 'in good time before the power to decide ends',
  'insatsens sista dag': 'the last day of the insats',
  'tre månader efter slutet': 'three months after the end',
  uppdraget: 'the commission',
  'beskriv samverkan under förlängningen': 'describe cooperation during the extension',
  'särskilda informationsinsatser': 'special information',
  'tre månader för det som registreras i efterhand': 'three months for what is recorded afterwards',
  'för kännedom': 'for information',
  'planerad start': 'the planned start',
  'kvartalsvis i förskott, sista bankdagen före kvartalet':
    'quarterly in advance, the last banking day before the quarter',
  '30 dagar efter starten': '30 days after the start',
  '30 dagar efter en sent fastställd budget': '30 days after a budget adopted late',
  '30 dagar efter den ändrade budgeten': '30 days after the revised budget',
};

/** What a charter says where the number of its paragraph is not known. */
const charterParts: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  uppföljning: ['förbundsordningens krav på uppföljning', 'the charter’s rule on follow-up'],
  tvister: ['förbundsordningens bestämmelse om tvister', 'the charter’s rule on disputes'],
  utträde: ['förbundsordningens bestämmelse om utträde', 'the charter’s rule on withdrawal'],
  arvoden: ['förbundsordningens bestämmelse om arvoden', 'the charter’s rule on fees'],
  likvidation: ['förbundsordningens bestämmelse om likvidation', 'the charter’s rule on liquidation'],
  bokslut: ['förbundsordningens krav på årligt utfall', 'the charter’s rule on the year’s outcome'],
};

const sources: Record<Ground['source'], Record<Language, (ref: string) => string>> = {
  law: {
    sv: (ref) => (namesItsLaw(ref) ? ref : `${ref} lagen`),
    en: (ref) => (namesItsLaw(ref) ? ref : `${ref} of the Act`),
  },
  charter: {
    sv: (ref) => charterParts[ref]?.[0] ?? `${charterSection(ref)} förbundsordningen`,
    en: (ref) => charterParts[ref]?.[1] ?? `${charterSection(ref)} of the charter`,
  },
  'case-file': {
    sv: (ref) => `${ref} i ärendefilen`,
    en: (ref) => `${caseFileParts[ref] ?? ref} in the case file`,
  },
  calendar: { sv: (ref) => ruleWords(ref, 'sv'), en: (ref) => ruleWords(ref, 'en') },
  event: { sv: (ref) => ref, en: (ref) => ref },
  practice: {
    sv: (ref) => (isPractice(ref) ? 'praxis' : `praxis: ${ref}`),
    en: (ref) => (isPractice(ref) ? 'practice' : `practice: ${practices[ref] ?? ref}`),
  },
};

const notes: Record<string, string> = {
  'by reading': 'enligt tolkning',
  'the share': 'andelen',
  'by the charter': 'enligt förbundsordningen',
};
const noteWords = (note: string, lang: Language): string => (lang === 'sv' ? (notes[note] ?? note) : note);

const movedWords = ({ from, rule }: Moved, lang: Language): string =>
  `${lang === 'sv' ? 'flyttad från' : 'moved from'} ${formatDate(from, lang)}: ${ruleWords(rule, lang)}`;

const holidays: Record<HolidayName | 'lördag' | 'söndag', string> = {
  lördag: 'Saturday',
  söndag: 'Sunday',
  nyårsdagen: 'New Year’s Day',
  'trettondedag jul': 'Epiphany',
  långfredagen: 'Good Friday',
  påskdagen: 'Easter Sunday',
  'annandag påsk': 'Easter Monday',
  'första maj': '1 May',
  'Kristi himmelsfärdsdag': 'Ascension Day',
  pingstdagen: 'Whit Sunday',
  'annandag pingst': 'Whit Monday',
  nationaldagen: 'the National Day',
  midsommarafton: 'Midsummer Eve',
  midsommardagen: 'Midsummer Day',
  'alla helgons dag': 'All Saints’ Day',
  julafton: 'Christmas Eve',
  juldagen: 'Christmas Day',
  'annandag jul': 'Boxing Day',
  nyårsafton: 'New Year’s Eve',
};
const rules: Readonly<Record<string, string>> = {
  ...holidays,
  'nästa bankdag': 'next banking day',
  'närmaste bankdag före': 'last banking day before',
};

/** The calendar's rules are written in Swedish: "söndag: närmaste bankdag före", "lag (1930:173) 2 §: juldagen". */
export function ruleWords(rule: string, lang: Language): string {
  const parts = rule.split(': ').map((part) => (lang === 'sv' ? part : (rules[part] ?? part)));
  const last = parts.at(-1) ?? '';
  const moved = parts.length > 1 && (last in rules || Object.values(rules).includes(last));
  return bound(moved && !/^lag/.test(rule) ? parts.join(', ') : parts.join(': '));
}

/** "8 §" and "§ 8" never break across lines. */
const bound = (text: string): string => text.replace(/(\d) §/g, '$1\u00a0§').replace(/§ (\d)/g, '§\u00a0$1');
