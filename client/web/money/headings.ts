import type { Page } from '../page';

const headings: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  ACTIVITIES: ['Insatser', 'Activities'],
  SURVEYS: ['Kartläggning, utvärdering och uppföljning', 'Surveys, evaluation and follow-up'],
  INFORMATION: ['Information och utbildning', 'Information and training'],
  OFFICE: ['Styrelse och kansli', 'Board and office'],
};

/** Headings in the order letters of intent have them; those of a förbund's own last. */
export const inOrder = (all: readonly string[]): string[] => {
  const place = (heading: string): number => Object.keys(headings).indexOf(heading) + 1 || Infinity;
  return all.toSorted((a, b) => (place(a) === place(b) ? (a < b ? -1 : 1) : place(a) - place(b)));
};

/** What a budget is divided on, in words; a heading of a förbund's own is shown as it is. */
export const headingWords = (heading: string, { t }: Page): string =>
  Object.hasOwn(headings, heading) ? t(...(headings[heading] ?? [heading, heading])) : heading;
