import type { Language } from './tongue';

const common = {
  process: { sv: 'ärende', en: 'process' },
  duty: { sv: 'uppgift', en: 'duty' },
  exercise: { sv: 'övning', en: 'exercise' },
  incident: { sv: 'avvikelse', en: 'incident' },
  charter: { sv: 'förbundsordning', en: 'charter' },
  consolidatedText: { sv: 'samlad text', en: 'consolidated text' },
  baseText: { sv: 'grundtext', en: 'base text' },
  overdue: { sv: 'försenad', en: 'overdue' },
  later: { sv: 'senare', en: 'later' },
  waiting: { sv: 'väntar', en: 'waiting' },
  done: { sv: 'klart', en: 'done' },
  missing: { sv: 'saknas', en: 'missing' },
  youAreHere: { sv: 'du är här', en: 'you are here' },
  office: { sv: 'kansliet', en: 'the office' },
  silence: { sv: 'Tystnad är inte samtycke.', en: 'Silence is not consent.' },
  unmetConditionIsNone: {
    sv: 'Ett ouppfyllt villkor är inget godkännande.',
    en: 'An unmet condition is no approval.',
  },
  chooseWording: {
    sv: 'Lydelserna går inte att förena. Välj lydelse.',
    en: 'The wordings cannot be reconciled. Choose one.',
  },
  noSafeDay: {
    sv: 'Ingen säker dag: alla medlemmars sammanträden är inte kända.',
    en: 'No safe day: not every member’s meetings are known.',
  },
  noForbund: { sv: 'Här finns inga förbund än.', en: 'There are no förbund yet.' },
  assumed: { sv: 'antaget datum', en: 'assumed date' },
  nothingOwed: { sv: 'Inget är försenat.', en: 'Nothing is overdue.' },
} as const satisfies Record<string, Record<Language, string>>;

type CommonWords = Record<keyof typeof common, string>;

/** The words that every page, mail and command shares. */
export const words = (lang: Language): CommonWords =>
  Object.fromEntries(Object.entries(common).map(([key, both]) => [key, both[lang]])) as CommonWords;

const cells = {
  HOLDS: { sv: 'Gäller', en: 'Holds' },
  FALLS: { sv: 'Faller', en: 'Lapses' },
  MISSING: { sv: 'Saknas', en: 'Missing' },
  CONDITION_UNMET: { sv: 'Villkor ej uppfyllt', en: 'Condition not met' },
  WAITING: { sv: 'Väntar', en: 'Waiting' },
} as const satisfies Record<string, Record<Language, string>>;
export type Cell = keyof typeof cells;

const cellMeanings: Record<Cell, Record<Language, string>> = {
  HOLDS: { sv: 'beslutet täcker texten', en: 'the decision covers the text' },
  FALLS: { sv: 'beslutet gällde en äldre lydelse', en: 'the decision was on an older wording' },
  MISSING: { sv: 'inget beslut om detta', en: 'no decision on this' },
  CONDITION_UNMET: { sv: 'räknas inte', en: 'does not count' },
  WAITING: { sv: 'medlemmen har inte beslutat än', en: 'the member has not decided yet' },
};

/** A cell of the matrix of members and paragraphs. */
export const cellWords = (cell: Cell, lang: Language): { word: string; meaning: string } => ({
  word: cells[cell][lang],
  meaning: cellMeanings[cell][lang],
});

const severities: Record<'B' | 'W' | 'I', Record<Language, string>> = {
  B: { sv: 'hindrar utsändning', en: 'blocks sending out' },
  W: { sv: 'varning', en: 'warning' },
  I: { sv: 'upplysning', en: 'for information' },
};

/** How grave a finding of the charter check is. */
export const severityWords = (severity: 'B' | 'W' | 'I', lang: Language): string => severities[severity][lang];
