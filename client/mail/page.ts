/** A mail before it is set as text or HTML. Every string is one line but the wordings. */
export interface Page {
  subject: string;
  /** What lists of mails show after the subject. */
  preview: string;
  /** The förbund, and the addressee by role. */
  from: string;
  to: string;
  heading: string;
  /** The one line that must be read: by when, or what has happened. */
  news: string;
  body: readonly string[];
  /** Legal text, quoted and kept apart from the program's own words. */
  wordings: readonly { title: string; text: string }[];
  /** How to answer: a sentence, and lines to fill in. */
  answer?: { title: string; how: string; lines: readonly string[] };
  link: { label: string; url: string };
  facts: readonly (readonly [label: string, value: string])[];
  foot: readonly string[];
  lang: 'sv' | 'en';
}

const breaks = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const bidiControls = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One line, and nothing in it that turns the text around it. */
export const oneLine = (text: string): string =>
  text.replace(breaks, ' ').replace(bidiControls, '').replace(/ {2,}/g, ' ').trim();

/** A wording as it is, but for signs that no reader shows. */
export const manyLines = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
