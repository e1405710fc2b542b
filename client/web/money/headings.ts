import type { Page } from '../page';

const headings: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  ACTIVITIES: ['Insatser', 'Activities'],
  SURVEYS: ['Kartläggning, utvärdering och uppföljning', 'Surveys, evaluation and follow-up'],
  INFORMATION: ['Information och utbildning', 'Information and training'],
  OFFICE: ['Styrelse och kansli', 'Board and office'],
};

/** What a budget is divided on, in words; a heading of a förbund's own is shown as it is. */
export const headingWords = (heading: string, { t }: Page): string =>
  Object.hasOwn(headings, heading) ? t(...(headings[heading] ?? [heading, heading])) : heading;
