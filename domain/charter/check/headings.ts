import type { CharterHeading } from '../../law/charter-headings';
import { charterHeadings } from '../../law/charter-headings';
import type { Finding } from '../charter';
import type { CharterText } from './charter-text';
import { wordsOf } from './charter-text';
import { headingWords } from './heading-patterns';

/** A heading of 9 § and the paragraphs that state it. */
export interface HeadingCoverage {
  heading: CharterHeading;
  paragraphs: string[];
  met: boolean;
}

/** Which paragraph states what 9 § asks for, heading by heading. */
export function headingCoverage({ law, paragraphs }: Pick<CharterText, 'law' | 'paragraphs'>): HeadingCoverage[] {
  return charterHeadings(law).map((heading) => {
    const words = headingWords[heading.key];
    const states = (pattern: RegExp): string[] =>
      paragraphs.filter((paragraph) => pattern.test(wordsOf(paragraph))).map(({ number }) => number);
    const found = new Set(words.flatMap(states));
    return {
      heading,
      paragraphs: paragraphs.map(({ number }) => number).filter((number) => found.has(number)),
      met: words.every((pattern) => states(pattern).length > 0),
    };
  });
}

/** L9-n: a heading that every charter must have is missing. The conditional ones are never missed. */
export function noHeadingMissing(charter: CharterText): Finding[] {
  return headingCoverage(charter)
    .filter(({ heading, met }) => !met && !heading.conditional)
    .map(({ heading }) => ({
      id: `L9-${heading.number}`,
      severity: 'B',
      ground: `9 § ${heading.number}: förbundsordningen ska ange ${heading.title}.`,
      en: `9 § ${heading.number}: the charter does not state what the law asks for here.`,
    }));
}
