import type { BudgetHeading } from '../../domain/budget/headings';
import type { Language } from './language';

const headings: Record<BudgetHeading, Record<Language, string>> = {
  ACTIVITIES: { sv: 'Aktiviteter och projekt', en: 'Activities and projects' },
  SURVEYS: { sv: 'Behovsinventering, utvärdering och uppföljning', en: 'Surveys of needs, evaluation and follow-up' },
  INFORMATION: { sv: 'Information och allmän utbildning', en: 'Information and general training' },
  OFFICE: { sv: 'Styrelse och kansli', en: 'Board and office' },
};

/** A heading of a budget in words; an unknown one as it is stored. */
export const headingWords = (id: string, lang: Language): string =>
  Object.hasOwn(headings, id) ? headings[id as BudgetHeading][lang] : id;
