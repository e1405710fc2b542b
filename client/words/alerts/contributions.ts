import type { Language } from '../language';

/** Of the contributions of a year: what people must see. */
export const contributionAlerts: Readonly<Record<string, Record<Language, string>>> = {
  CONTRIBUTION_OVERDUE: { sv: 'En medlems betalning är försenad', en: 'A member’s payment is overdue' },
  PAYMENTS_HELD: {
    sv: 'Oidentifierade inbetalningar väntar på kansliet',
    en: 'Unmatched payments wait for the office',
  },
};
