import type { Tongue } from '../tongue';

export type Details = Readonly<Record<string, unknown>>;
type Both = readonly [wrong: string, todo: string];
/** What is wrong, and what to do. */
export type Say = (tongue: Tongue, details: Details) => Both;

export const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
export const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text).filter(Boolean) : []);

/** The same in every case. */
export const both =
  (sv: Both, en: Both): Say =>
  ({ lang }) =>
    lang === 'sv' ? sv : en;

/** A date in words, or nothing where none is given. */
export const day = ({ date }: Tongue, value: unknown): string => date(text(value));

/** "§ 5 och § 6" of `paragraphs`, or of the one `paragraph`. */
export const sectionsIn = ({ sections }: Tongue, { paragraph, paragraphs }: Details): string =>
  sections(paragraph === undefined ? texts(paragraphs) : [text(paragraph)]);
